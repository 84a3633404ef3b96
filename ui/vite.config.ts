import { defineConfig } from "vitest/config";
import react from "@vitejs/plugin-react";

/** Where the loopback bridge listens while a screen is being developed in a plain browser. */
const bridge = process.env.SOVANG_BRIDGE ?? "http://127.0.0.1:4310";

export default defineConfig({
  plugins: [react()],
  // The built pages are read from inside the program, so every address in them is relative.
  base: "./",
  build: {
    // WebView2 of an un-updated Windows 10 and WebKitGTK of Debian 12.
    target: ["chrome111", "safari16"],
    outDir: "dist",
    emptyOutDir: true,
    // The content policy of the window refuses data: addresses, so fonts stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  server: { host: "127.0.0.1", port: 5173, strictPort: true, proxy: { "/rpc": bridge } },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true },
  test: { environment: "jsdom", include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"], restoreMocks: true },
});
