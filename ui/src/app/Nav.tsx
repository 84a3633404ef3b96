import { Tooltip, go, useShortcut } from "../parts";
import type { NavId } from "../parts";
import { navText, shellText } from "../wording";
import { places } from "./nav";
import { routes } from "./routes";
import styles from "./Nav.module.css";

const shown = places.filter((place) => routes.some((route) => route.path === place.path));

/** The main places at the left: words where there is room, pictures with tooltips where there is not. */
export function Nav({ current }: { current: NavId | undefined }) {
  return (
    <nav className={styles.nav} aria-label={shellText.nav}>
      {shown.map((place, at) => (
        <Place key={place.id} id={place.id} path={place.path} keys={`Alt+${at + 1}`} isCurrent={place.id === current} Icon={place.icon} />
      ))}
    </nav>
  );
}

function Place({ id, path, keys, isCurrent, Icon }: { id: NavId; path: string; keys: string; isCurrent: boolean; Icon: (typeof places)[number]["icon"] }) {
  useShortcut(keys, navText[id], () => go(path), "everywhere");
  return (
    <Tooltip text={navText[id]} keys={keys} placement="right">
      <a
        className={styles.place} href={`#${path}`} aria-current={isCurrent ? "page" : undefined}
        onClick={(event) => {
          event.preventDefault();
          go(path);
        }}
      >
        <Icon aria-hidden />
        <span className={styles.words}>{navText[id]}</span>
      </a>
    </Tooltip>
  );
}
