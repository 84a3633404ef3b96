//! Tags: their names and attributes.

use std::borrow::Cow;

/// The start of an element.
pub(crate) struct Tag<'x> {
    full_name: &'x str,
    name: &'x str,
    attributes: &'x str,
}

/// The end of an element.
pub(crate) struct EndTag<'x>(&'x str);

impl<'x> Tag<'x> {
    /// From what stands between the brackets.
    pub(super) fn new(content: &'x str) -> Tag<'x> {
        let end = content.bytes().position(is_blank).unwrap_or(content.len());
        let (full_name, attributes) = content.split_at(end);
        Tag { full_name, name: local(full_name), attributes }
    }

    pub(super) fn full_name(&self) -> &'x str {
        self.full_name
    }

    /// The name without the prefix of its namespace, which every program chooses for itself.
    pub(crate) fn name(&self) -> &'x str {
        self.name
    }

    /// The attributes as they stand: name without prefix, and the value in which references stay references.
    /// What is no attribute ends them.
    pub(crate) fn raw_attributes(&self) -> impl Iterator<Item = (&'x str, Cow<'x, str>)> + use<'x> {
        Attributes(self.attributes).map(|(name, value)| (name, Cow::Borrowed(value)))
    }

    /// The value of an attribute, by its name without prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let (_, value) = Attributes(self.attributes).find(|(other, _)| *other == name)?;
        // A value with an unknown reference is better kept as it stands than lost.
        Some(resolve(value).map_or_else(|| value.to_owned(), Cow::into_owned))
    }

    /// The value of an attribute as a number.
    pub(crate) fn number(&self, name: &str) -> Option<u32> {
        self.attribute(name)?.trim().parse().ok()
    }

    /// Whether an attribute is there and says yes.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.attribute(name).is_some_and(|value| is_yes(&value))
    }
}

impl<'x> EndTag<'x> {
    pub(super) fn new(name: &'x str) -> EndTag<'x> {
        EndTag(name)
    }

    /// The name without the prefix of its namespace.
    pub(crate) fn name(&self) -> &'x str {
        local(self.0)
    }
}

/// Attributes that are yet to be gone through.
struct Attributes<'x>(&'x str);

impl<'x> Iterator for Attributes<'x> {
    type Item = (&'x str, &'x str);

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.0.as_bytes();
        let mut start = bytes.iter().position(|byte| !is_blank(*byte))?;
        // The name ends before the blanks in front of its sign and begins behind its prefix.
        let (mut end, mut after) = (start, start);
        loop {
            let byte = *bytes.get(after)?;
            after += 1;
            match byte {
                b'=' => break,
                b':' => (start, end) = (after, after),
                _ if is_blank(byte) => {}
                _ => end = after,
            }
        }
        let opening = after + bytes.get(after..)?.iter().position(|byte| !is_blank(*byte))?;
        let quote = bytes.get(opening).copied().filter(|quote| matches!(quote, b'"' | b'\''))?;
        let closing = opening + 1 + bytes.get(opening + 1..)?.iter().position(|byte| *byte == quote)?;
        let name = self.0.get(start..end)?;
        let value = self.0.get(opening + 1..closing)?;
        self.0 = self.0.get(closing + 1..)?;
        Some((name, value))
    }
}

/// The ways in which XML says yes.
pub(crate) fn is_yes(value: &str) -> bool {
    matches!(value.trim(), "1" | "true" | "TRUE" | "True" | "on")
}

/// A text with its references resolved; `None` when one of them is unknown.
pub(crate) fn resolve(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('&') {
        return Some(Cow::Borrowed(text));
    }
    let mut resolved = String::with_capacity(text.len());
    let mut parts = text.split('&');
    resolved.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (name, after) = part.split_once(';')?;
        resolved.push(letter_of(name)?);
        resolved.push_str(after);
    }
    Some(Cow::Owned(resolved))
}

/// The letter that a reference names: one of five by name, all by number.
pub(super) fn letter_of(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(number).filter(|letter| *letter != '\0')
        }
    }
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    // Byte by byte: names are too short for a search to pay.
    let start = name.bytes().rposition(|byte| byte == b':').map_or(0, |colon| colon + 1);
    name.get(start..).unwrap_or(name)
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}
