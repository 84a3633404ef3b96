import { defineConfig } from "@playwright/test";

/**
 * The screens in Debian's Chromium. `foundation.spec.ts` answers /rpc itself; journeys use the loopback bridge when SOVANG_URL names one.
 */
const url = process.env.SOVANG_URL ?? "http://127.0.0.1:4173";

export default defineConfig({
  testDir: "../tests/e2e",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  // Generous, for machines that compile beside it: a wait that is not needed costs nothing.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: url,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1093, height: 614 },
    launchOptions: {
      executablePath: process.env.SOVANG_CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  webServer: process.env.SOVANG_URL === undefined ? { command: "npm run preview", url, reuseExistingServer: true, timeout: 60_000 } : undefined,
});
