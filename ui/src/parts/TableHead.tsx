import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import type { Column, Sort } from "./table";
import styles from "./DataTable.module.css";

/** The heading row; it stays while rows scroll. A sortable heading is a button that turns the order round. */
export function TableHead<Row>({ columns, sort, onSort, selectAll }: { columns: readonly Column<Row>[]; sort?: Sort; onSort?: (sort: Sort) => void; selectAll?: ReactNode }) {
  return (
    <div className={styles.head} role="row" aria-rowindex={1}>
      {selectAll !== undefined && <div className={styles.headCell} role="columnheader">{selectAll}</div>}
      {columns.map((column) => {
        const isSorted = sort?.column === column.id;
        const up = isSorted && sort.direction === "up";
        return (
          <div key={column.id} className={`${styles.headCell} ${styles[column.align ?? "start"]}`} role="columnheader" aria-sort={isSorted ? (up ? "ascending" : "descending") : undefined}>
            {column.header ?? (column.isSortable === true && onSort !== undefined ? (
              <button type="button" className={styles.sort} onClick={() => onSort({ column: column.id, direction: up ? "down" : "up" })}>
                {column.title}
                {isSorted && (up ? <ArrowUp aria-hidden /> : <ArrowDown aria-hidden />)}
              </button>
            ) : <span className={styles.headText}>{column.title}</span>)}
          </div>
        );
      })}
    </div>
  );
}
