//! A file of regulations as a tree that knows its lines, read into types so that a slip is told as data with its place.
//!
//! The reader that comes with the TOML crate stops at words; these are worded on screen, so the faults are kept apart.

use std::fmt;
use std::ops::Range;

use domain::pack::{PackFault, PackProblem};
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

/// A parsed file.
pub(super) struct Document<'i> {
    text: &'i str,
    root: Spanned<DeValue<'i>>,
}

impl<'i> Document<'i> {
    /// Parses the text; every place that is no TOML is told.
    pub(super) fn parse(text: &'i str) -> Result<Document<'i>, Vec<PackProblem>> {
        let (root, errors) = DeTable::parse_recoverable(text);
        if errors.is_empty() {
            let span = root.span();
            return Ok(Document { text, root: Spanned::new(span, DeValue::Table(root.into_inner())) });
        }
        Err(errors
            .iter()
            .map(|error| PackProblem {
                line: error.span().map(|span| line_at(text, span.start)),
                path: String::new(),
                fault: PackFault::NotToml { detail: error.message().to_owned() },
            })
            .collect())
    }

    /// Reads the whole file as one value; the first thing that does not fit is told.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, PackProblem> {
        T::deserialize(Value(&self.root)).map_err(|misread| PackProblem {
            line: misread.span.map(|span| line_at(self.text, span.start)),
            path: misread.path.iter().rev().map(String::as_str).collect::<Vec<_>>().join("."),
            fault: misread.fault,
        })
    }

    /// The line of the deepest place on the way that the file has: `award.cstd_co_so.vote.threshold_pct`. Members of a
    /// list are named by their id or their number from 1.
    pub(super) fn line_of(&self, path: &[String]) -> Option<u32> {
        let mut here = &self.root;
        let mut at = None;
        for step in path {
            match here.get_ref() {
                DeValue::Table(table) => {
                    let Some((key, value)) = table.iter().find(|(key, _)| key.get_ref() == step) else {
                        break;
                    };
                    at = Some(key.span().start);
                    here = value;
                }
                DeValue::Array(list) => {
                    let by_id = list.iter().find(|item| id_of(item) == Some(step));
                    let by_number =
                        || step.parse::<usize>().ok().and_then(|number| list.get(number.checked_sub(1)?));
                    let Some(item) = by_id.or_else(by_number) else { break };
                    at = Some(item.span().start);
                    here = item;
                }
                DeValue::String(_)
                | DeValue::Integer(_)
                | DeValue::Float(_)
                | DeValue::Boolean(_)
                | DeValue::Datetime(_) => break,
            }
        }
        at.map(|offset| line_at(self.text, offset))
    }
}

fn line_at(text: &str, offset: usize) -> u32 {
    let before = text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count();
    u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1)
}

/// The id of a table that has one.
fn id_of<'v>(value: &'v Spanned<DeValue<'_>>) -> Option<&'v str> {
    let table = value.get_ref().as_table()?;
    let (_, id) = table.iter().find(|(key, _)| key.get_ref() == "id")?;
    id.get_ref().as_str()
}

/// What could not be read, where it stands, and the way to it from the inside out.
#[derive(Debug)]
struct Misread {
    fault: PackFault,
    span: Option<Range<usize>>,
    path: Vec<String>,
}

impl Misread {
    fn of(fault: PackFault) -> Misread {
        Misread { fault, span: None, path: Vec::new() }
    }

    /// The innermost place counts.
    fn at(mut self, span: Range<usize>) -> Misread {
        self.span.get_or_insert(span);
        self
    }

    fn inside(mut self, step: &str) -> Misread {
        self.path.push(step.to_owned());
        self
    }
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fault.fmt(f)
    }
}

impl std::error::Error for Misread {}

fn owned(names: &'static [&'static str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

impl Error for Misread {
    fn custom<T: fmt::Display>(detail: T) -> Misread {
        Misread::of(PackFault::NoSuchValue { detail: detail.to_string() })
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Misread {
        Misread::of(PackFault::WrongType { found: found.to_string(), expected: expected.to_string() })
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Misread {
        Misread::invalid_type(found, expected)
    }

    fn unknown_variant(found: &str, allowed: &'static [&'static str]) -> Misread {
        Misread::of(PackFault::UnknownValue { found: found.to_owned(), allowed: owned(allowed) })
    }

    fn unknown_field(key: &str, allowed: &'static [&'static str]) -> Misread {
        Misread::of(PackFault::UnknownKey { key: key.to_owned(), allowed: owned(allowed) })
    }

    fn missing_field(key: &'static str) -> Misread {
        Misread::of(PackFault::MissingKey { key: key.to_owned() })
    }

    fn duplicate_field(key: &'static str) -> Misread {
        Misread::of(PackFault::KeyTwice { key: key.to_owned() })
    }
}

/// One value of the tree.
struct Value<'a, 'i>(&'a Spanned<DeValue<'i>>);

impl<'de> Deserializer<'de> for Value<'_, '_> {
    type Error = Misread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        let read = match self.0.get_ref() {
            DeValue::String(text) => visitor.visit_str(text),
            DeValue::Integer(number) => match i64::from_str_radix(number.as_str(), number.radix()) {
                Ok(whole) => visitor.visit_i64(whole),
                Err(_) => Err(Misread::invalid_type(Unexpected::Other(number.as_str()), &visitor)),
            },
            // No figure of law is a float: decimals are written as text.
            DeValue::Float(number) => {
                Err(Misread::invalid_type(Unexpected::Other(number.as_str()), &visitor))
            }
            DeValue::Boolean(yes) => visitor.visit_bool(*yes),
            DeValue::Datetime(day) => visitor.visit_str(&day.to_string()),
            DeValue::Array(list) => visitor.visit_seq(Items { rest: list.iter().enumerate() }),
            DeValue::Table(table) => {
                let mut entries: Vec<Entry<'_, '_>> = table.iter().collect();
                // Faults come in the order of the file.
                entries.sort_by_key(|(key, _)| key.span().start);
                visitor.visit_map(Fields { rest: entries.into_iter(), value: None })
            }
        };
        read.map_err(|misread| misread.at(self.0.span()))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misread> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misread> {
        let span = self.0.span();
        let read = match self.0.get_ref().as_str() {
            Some(word) => visitor.visit_enum(StrDeserializer::<Misread>::new(word)),
            None => Err(Misread::invalid_type(Unexpected::Other(self.0.get_ref().type_str()), &"a word")),
        };
        read.map_err(|misread| misread.at(span))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

struct Items<'a, 'i> {
    rest: std::iter::Enumerate<std::slice::Iter<'a, Spanned<DeValue<'i>>>>,
}

impl<'de> SeqAccess<'de> for Items<'_, '_> {
    type Error = Misread;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misread> {
        let Some((number, item)) = self.rest.next() else { return Ok(None) };
        let name = id_of(item).map_or_else(|| (number + 1).to_string(), str::to_owned);
        seed.deserialize(Value(item)).map(Some).map_err(|misread| misread.inside(&name))
    }
}

type Entry<'a, 'i> = (&'a Spanned<DeString<'i>>, &'a Spanned<DeValue<'i>>);

struct Fields<'a, 'i> {
    rest: std::vec::IntoIter<Entry<'a, 'i>>,
    /// Whose key was read last.
    value: Option<Entry<'a, 'i>>,
}

impl<'de> MapAccess<'de> for Fields<'_, '_> {
    type Error = Misread;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misread> {
        let Some((key, value)) = self.rest.next() else { return Ok(None) };
        self.value = Some((key, value));
        let name: StrDeserializer<'_, Misread> = key.get_ref().as_ref().into_deserializer();
        seed.deserialize(name).map(Some).map_err(|misread| misread.at(key.span()))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misread> {
        let Some((key, value)) = self.value.take() else {
            return Err(Misread::custom("a value without its key"));
        };
        seed.deserialize(Value(value)).map_err(|misread| misread.at(value.span()).inside(key.get_ref()))
    }
}
