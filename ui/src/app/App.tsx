import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";
import { createQueryClient, useRead } from "../bridge";
import type { OfficeProfile } from "../bridge";
import { AskRegion, EmptyState, LinkButton, Loaded, Router, ToastRegion, go, useRoute, useShortcut } from "../parts";
import type { RouteEntry } from "../parts";
import { shellText } from "../wording";
import { Crash } from "./Crash";
import { HelpDialog } from "./HelpDialog";
import { KeysDialog } from "./KeysDialog";
import { Nav } from "./Nav";
import { Palette } from "./Palette";
import { TopBar } from "./TopBar";
import { routes } from "./routes";
import styles from "./App.module.css";

const client = createQueryClient();

/** Everything: providers, the gate, the frame, the screen of the present address. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <I18nProvider locale="vi-VN">
        <RouterProvider navigate={go}>
          <Router routes={routes}>{({ found }) => <Gate found={found} />}</Router>
          <AskRegion />
          <ToastRegion />
        </RouterProvider>
      </I18nProvider>
    </QueryClientProvider>
  );
}

/** Until the file has an office, every address is the welcome. */
function Gate({ found }: { found: RouteEntry | null }) {
  const office = useRead("read_office", {});
  const { entry } = useRoute();
  const welcome = routes.find((route) => route.path === "/welcome") ?? null;
  return (
    <Loaded query={office}>
      {(profile) => {
        const screen = profile === null ? welcome : found;
        if (screen === null || (screen.frame !== "full" && profile !== null)) {
          return profile === null ? <Missing /> : <Frame screen={screen} office={profile} />;
        }
        return <main className={styles.full}><Crash resetKey={entry}><screen.screen key={profile === null ? "welcome" : entry} /></Crash></main>;
      }}
    </Loaded>
  );
}

function Frame({ screen, office }: { screen: RouteEntry | null; office: OfficeProfile }) {
  const [front, setFront] = useState<"find" | "keys" | "help" | null>(null);
  const { entry } = useRoute();
  const close = () => setFront(null);
  useShortcut("Ctrl+K", shellText.palette, () => setFront("find"), "everywhere");
  useShortcut("F1", shellText.help, () => setFront("help"), "everywhere");
  useShortcut("?", shellText.keys, () => setFront("keys"), "everywhere");
  useEffect(() => {
    document.title = screen === null ? shellText.product : `${screen.title} – ${shellText.product}`;
  }, [screen]);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main" onClick={(event) => { event.preventDefault(); document.getElementById("main")?.focus(); }}>{shellText.skip}</a>
      <TopBar office={office} onFind={() => setFront("find")} />
      <Nav current={screen?.nav} />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Crash resetKey={entry}>{screen === null ? <Missing /> : <screen.screen key={entry} />}</Crash>
      </main>
      {front === "find" && <Palette onClose={close} />}
      {front === "keys" && <KeysDialog onClose={close} />}
      {front === "help" && <HelpDialog screen={screen} onClose={close} />}
    </div>
  );
}

function Missing() {
  return <EmptyState title={shellText.notFoundTitle} text={shellText.notFoundText} action={<LinkButton to="/" tone="primary">{shellText.home}</LinkButton>} />;
}
