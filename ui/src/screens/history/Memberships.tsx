import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../bridge";
import type { MembershipRow, NomineeDetail } from "../../bridge";
import { Button, IconButton, Section } from "../../parts";
import { achievementText, membershipFacts } from "../../wording/achievements";
import { conductText } from "../../wording/conduct";
import { MembershipDialog } from "./MembershipDialog";
import { catalogueDay } from "./narrowing";
import styles from "./Conduct.module.css";

/** How many belong to a collective, year by year, and how many of them hold which award. */
export function Memberships({ of }: { of: NomineeDetail }) {
  const [front, setFront] = useState<{ row: MembershipRow | null } | null>(null);
  const catalogue = useRead("list_awards", { on: catalogueDay(null, of.memberships[0]?.year ?? null) });
  const names = Object.fromEntries((catalogue.data?.awards ?? []).map(({ award }) => [award.id, award.name]));
  return (
    <Section title={achievementText.members} actions={<Button size="small" icon={<Plus />} label={`${achievementText.members}: ${achievementText.addYear}`} onPress={() => setFront({ row: null })}>{achievementText.addYear}</Button>}>
      <p className={styles.soft}>{of.memberships.length === 0 ? `${achievementText.noMembers} ${achievementText.membersNote}` : achievementText.membersNote}</p>
      <ul className={styles.entries}>
        {of.memberships.map((row) => (
          <li key={row.year}>
            <div><div><b>{row.year}</b> {membershipFacts(row, names)}</div><div className={styles.soft}>{[row.document, achievementText.saidBy(row)].filter((part) => part !== null).join(" · ")}</div></div>
            <span className={styles.tools}><IconButton label={`${conductText.edit}: ${achievementText.members} ${row.year}`} icon={<Pencil />} onPress={() => setFront({ row })} /></span>
          </li>
        ))}
      </ul>
      {front !== null && <MembershipDialog nominee={of.id} row={front.row} onClose={() => setFront(null)} />}
    </Section>
  );
}
