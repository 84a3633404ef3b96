//! Guiding documents and the movements they are linked to.

use domain::ids::{DocumentId, MovementId};
use domain::records::movements::{DocumentFields, DocumentRow, MovementLink};
use domain::text::fold;
use rusqlite::{OptionalExtension, Row, named_params};
use serde::Deserialize;

use crate::error::StoreError;
use crate::tx::{Db, Tx};
use crate::wire::{day_text, from_json, json_text};

/// Guiding documents, newest first; those without a date last.
pub fn list_documents(db: &Db<'_>) -> Result<Vec<DocumentRow>, StoreError> {
    let mut statement = db.prepare(include_str!("list_documents.sql"))?;
    let rows = statement
        .query_map(named_params! { ":movement": None::<i64>, ":document": None::<i64> }, document_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Guiding documents of one movement, newest first.
pub fn documents_of(db: &Db<'_>, movement: MovementId) -> Result<Vec<DocumentRow>, StoreError> {
    let mut statement = db.prepare(include_str!("list_documents.sql"))?;
    let rows = statement
        .query_map(named_params! { ":movement": movement.0, ":document": None::<i64> }, document_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One guiding document.
pub fn read_document(db: &Db<'_>, document: DocumentId) -> Result<Option<DocumentRow>, StoreError> {
    let mut statement = db.prepare(include_str!("list_documents.sql"))?;
    Ok(statement
        .query_row(named_params! { ":movement": None::<i64>, ":document": document.0 }, document_row)
        .optional()?)
}

/// Keeps a guiding document with its links.
pub fn insert_document(
    tx: &Tx<'_>,
    fields: &DocumentFields,
    movements: &[MovementId],
) -> Result<DocumentId, StoreError> {
    tx.prepare(include_str!("insert_document.sql"))?.execute(named_params! {
        ":uid": tx.new_uid(),
        ":subject_key": subject_key(fields),
        ":issued_on": fields.issued_on.map(day_text),
        ":fields": json_text(fields)?,
    })?;
    let document = DocumentId(tx.last_id());
    link(tx, document, movements)?;
    Ok(document)
}

/// Replaces a guiding document and its links.
pub fn update_document(
    tx: &Tx<'_>,
    document: DocumentId,
    fields: &DocumentFields,
    movements: &[MovementId],
) -> Result<(), StoreError> {
    tx.prepare(include_str!("update_document.sql"))?.execute(named_params! {
        ":id": document.0,
        ":subject_key": subject_key(fields),
        ":issued_on": fields.issued_on.map(day_text),
        ":fields": json_text(fields)?,
    })?;
    link(tx, document, movements)
}

/// Makes the links be exactly these.
fn link(tx: &Tx<'_>, document: DocumentId, movements: &[MovementId]) -> Result<(), StoreError> {
    tx.prepare("DELETE FROM document_movements WHERE document_id = :document")?
        .execute(named_params! { ":document": document.0 })?;
    tx.prepare(include_str!("link_document.sql"))?
        .execute(named_params! { ":document": document.0, ":movements": json_text(&movements)? })?;
    Ok(())
}

fn subject_key(fields: &DocumentFields) -> String {
    let number = fields.doc_number.as_deref().unwrap_or_default();
    fold(&[fields.subject.as_str(), number, &fields.issuer].join(" "))
}

/// A link as `list_documents.sql` writes it.
#[derive(Deserialize)]
struct Link {
    id: i64,
    title: String,
}

fn document_row(row: &Row<'_>) -> rusqlite::Result<DocumentRow> {
    let links: Vec<Link> = from_json(row, "movements")?;
    Ok(DocumentRow {
        id: DocumentId(row.get("id")?),
        fields: from_json(row, "fields")?,
        movements: links
            .into_iter()
            .map(|link| MovementLink { id: MovementId(link.id), display_title: link.title })
            .collect(),
    })
}
