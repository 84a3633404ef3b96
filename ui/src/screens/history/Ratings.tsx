import { Plus } from "lucide-react";
import { useState } from "react";
import { RefusalAlert, useChange } from "../../bridge";
import type { Rating, RatingRow } from "../../bridge";
import { Button, Section, Select, TextField } from "../../parts";
import { termOptions } from "../../wording";
import { conductText } from "../../wording/conduct";
import { ratingYears } from "./ratingYears";
import styles from "./Conduct.module.css";

const NOT_RATED = "none";

/** How well the tasks of each year were done, entered in place. */
export function Ratings({ nominee, ratings }: { nominee: number; ratings: readonly RatingRow[] }) {
  const [more, setMore] = useState(0);
  const [thisYear] = useState(() => new Date().getFullYear());
  const years = ratingYears(ratings.map((row) => row.year), thisYear, more);
  return (
    <Section title={conductText.ratings} note={ratings.length === 0 ? undefined : ratings.length}>
      <table className={styles.table} aria-label={conductText.ratings}>
        <thead><tr><th>{conductText.year}</th><th className={styles.rating}>{conductText.rating}</th><th>{conductText.document}</th></tr></thead>
        <tbody>
          {years.map((year) => {
            const row = ratings.find((rated) => rated.year === year) ?? null;
            return <YearLine key={year} nominee={nominee} year={year} row={row} />;
          })}
        </tbody>
      </table>
      <div className={styles.foot}>
        <Button size="small" tone="quiet" icon={<Plus />} onPress={() => setMore(more + 1)}>{conductText.olderYear}</Button>
        <span className={styles.soft}>{conductText.lastSaid(ratings)}</span>
      </div>
    </Section>
  );
}

/** One year: the rating is saved when it is chosen, its paper with Enter. */
function YearLine({ nominee, year, row }: { nominee: number; year: number; row: RatingRow | null }) {
  const kept = row?.document ?? "";
  const [document, setDocument] = useState(kept);
  const set = useChange("set_rating", { quiet: true, done: (_, { rating }) => (rating === null ? conductText.ratingForgotten(year) : conductText.ratingSaved(year)) });
  const isChanged = row !== null && document.trim() !== kept;
  const save = (rating: Rating | null) => {
    if (rating === null) setDocument("");
    set.run({ nominee, year, rating, document: rating === null || document.trim() === "" ? null : document.trim() });
  };
  const saveDocument = () => { if (isChanged) save(row.rating); };
  return (
    <tr>
      <th scope="row">{year}</th>
      <td>
        <Select<Rating | typeof NOT_RATED>
          label={conductText.ratingOf(year)} hideLabel value={row?.rating ?? NOT_RATED} onChange={(rating) => save(rating === NOT_RATED ? null : rating)}
          options={[{ id: NOT_RATED, label: conductText.notRated }, ...termOptions("rating")]}
        />
        <RefusalAlert of={set.refusal} />
      </td>
      <td>
        <div className={styles.document}>
          <TextField label={conductText.documentOf(year)} hideLabel placeholder={conductText.documentHint} value={document} onChange={setDocument} onSubmit={saveDocument} isDisabled={row === null} />
          {isChanged && <Button size="small" isBusy={set.isRunning} onPress={saveDocument}>{conductText.saveDocument}</Button>}
        </div>
      </td>
    </tr>
  );
}
