//! Words a person looks for, as the SQL of lists compares them.

use domain::text::{fold, twin_spelling};
use serde::Serialize;

use crate::error::StoreError;

/// Folded words of a query. SQL holds each against a hay of words with a space before and behind.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct QueryWords(Vec<Word>);

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Word {
    /// " word": begins a word of the hay.
    begins: String,
    /// " twin ": the other spelling of a whole word (sỹ for sĩ).
    whole: Option<String>,
}

/// Cuts what was typed into words, without marks and punctuation.
pub(crate) fn query_words(typed: &str) -> QueryWords {
    let folded = fold(typed);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    QueryWords(
        words
            .map(|word| Word {
                begins: format!(" {word}"),
                whole: twin_spelling(word).map(|twin| format!(" {twin} ")),
            })
            .collect(),
    )
}

impl QueryWords {
    /// Whether nothing is looked for.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// For `json_each(:words)`.
    pub(crate) fn json(&self) -> Result<String, StoreError> {
        Ok(serde_json::to_string(&self.0)?)
    }
}
