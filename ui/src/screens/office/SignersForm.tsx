import { ArrowUp, Plus, Trash2 } from "lucide-react";
import type { Signer, SigningCapacity } from "../../bridge";
import { Button, IconButton, Section, Select, Stack, TextField } from "../../parts";
import { terms } from "../../wording";
import { officeText } from "../../wording/office";
import styles from "./SignersForm.module.css";

const capacities = (Object.keys(terms.signingCapacity) as SigningCapacity[]).map((id) => ({ id, label: terms.signingCapacity[id] }));

/** Who signs papers, in the order they are printed. */
export function SignersForm({ signers, onChange }: { signers: readonly Signer[]; onChange: (signers: Signer[]) => void }) {
  const put = (at: number, signer: Signer) => onChange(signers.map((old, index) => (index === at ? signer : old)));
  const add = () => onChange([...signers, { name: "", capacity: "for_head", post: "" }]);
  const up = (at: number) => {
    const next = [...signers];
    next.splice(at - 1, 2, ...next.slice(at - 1, at + 1).toReversed());
    onChange(next);
  };
  return (
    <Section title={officeText.signers} note={officeText.signersNote} actions={<Button size="small" icon={<Plus />} onPress={add}>{officeText.addSigner}</Button>}>
      <Stack gap="tight">
        {signers.length === 0 && <p className={styles.none}>{officeText.noSigners}</p>}
        {signers.map((signer, at) => (
          <div key={at} className={styles.signer}>
            <TextField label={officeText.signerName} hideLabel={at > 0} value={signer.name} onChange={(name) => put(at, { ...signer, name })} isRequired />
            <Select<SigningCapacity> label={officeText.capacity} hideLabel={at > 0} value={signer.capacity} onChange={(capacity) => put(at, { ...signer, capacity })} options={capacities} />
            <TextField label={officeText.post} hideLabel={at > 0} value={signer.post} onChange={(post) => put(at, { ...signer, post })} isRequired />
            <div className={styles.tools}>
              <IconButton label={officeText.signerUp} icon={<ArrowUp />} isDisabled={at === 0} onPress={() => up(at)} />
              <IconButton label={officeText.removeSigner(signer.name)} icon={<Trash2 />} onPress={() => onChange(signers.filter((_, index) => index !== at))} />
            </div>
          </div>
        ))}
      </Stack>
    </Section>
  );
}
