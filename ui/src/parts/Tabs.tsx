import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";
import styles from "./Tabs.module.css";

/** Several views of one thing. `<Tabs label="Phiên họp" value={tab} onChange={setTab} tabs={[{ id: "agenda", title: "Chương trình", badge: 42, content: … }]} />` */
export function Tabs<K extends string>({ label, value, onChange, tabs }: { label: string; value: K; onChange: (value: K) => void; tabs: readonly { id: K; title: string; badge?: string | number; content: ReactNode }[] }) {
  return (
    <AriaTabs className={styles.tabs} selectedKey={value} onSelectionChange={(key) => onChange(String(key) as K)}>
      <TabList className={styles.list} aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab}>
            {tab.title}
            {tab.badge !== undefined && <span className={styles.badge}>{tab.badge}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => <TabPanel key={tab.id} id={tab.id} className={styles.panel}>{tab.content}</TabPanel>)}
    </AriaTabs>
  );
}
