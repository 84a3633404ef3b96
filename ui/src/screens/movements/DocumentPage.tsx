import { useState } from "react";
import { useRead } from "../../bridge";
import { Alert, Button, DescriptionList, EmptyState, Link, Loaded, Page, Section, Stack, useIdParam } from "../../parts";
import { formatDate, term } from "../../wording";
import { movementText } from "../../wording/movements";
import { Paragraphs } from "./Paragraphs";
import { DocumentDialog } from "./DocumentDialog";

/** One guiding document with the movements it is linked to. */
export function DocumentPage() {
  const id = useIdParam();
  const documents = useRead("list_documents", {});
  const [isEditing, setEditing] = useState(false);
  return (
    <Loaded query={documents}>
      {({ documents: rows }) => {
        const document = rows.find((row) => row.id === id);
        if (document === undefined) return <EmptyState title={movementText.docTitle} text={movementText.noDocuments} />;
        return (
          <Page title={document.subject} subtitle={[document.docNumber, formatDate(document.issuedOn), document.issuer].filter((part) => part !== null && part !== "").join(" · ")} back={{ to: "/movements", label: movementText.title }} actions={<Button onPress={() => setEditing(true)}>{movementText.edit}</Button>}>
            <Stack>
              <Alert tone="info">{movementText.notMovement}</Alert>
              <Section title={movementText.docTitle}>
                <DescriptionList columns={2} items={[
                  { term: movementText.kind, value: term("guidingDocKind", document.docKind) }, { term: movementText.number, value: document.docNumber },
                  { term: movementText.signer, value: document.signer }, { term: movementText.carriesOut, value: document.carriesOut },
                  { term: movementText.clause, value: document.commendationClause },
                  { term: movementText.linked, value: document.movements.length === 0 ? null : document.movements.map((movement) => <div key={movement.id}><Link to={`/movements/${movement.id}`}>{movement.displayTitle}</Link></div>) },
                ]} />
              </Section>
              {document.text !== null && <Section title={movementText.fullText}><Paragraphs text={document.text} /></Section>}
            </Stack>
            {isEditing && <DocumentDialog document={document} links={[]} onClose={() => setEditing(false)} />}
          </Page>
        );
      }}
    </Loaded>
  );
}
