//! `sovang commands`: every command with the shape of its request and answer, from the same table that runs them.

use std::collections::BTreeMap;

use office::{COMMANDS, Command, OfficeError, Refusal, contract_typescript};
use serde_json::{Value, json};

use crate::{End, print_json};

pub(crate) fn run(name: Option<&str>, as_json: bool) -> Result<End, OfficeError> {
    let chosen: Vec<&Command> =
        COMMANDS.iter().filter(|command| name.is_none_or(|name| command.name == name)).collect();
    if let (Some(name), true) = (name, chosen.is_empty()) {
        return Err(Refusal::UnknownCommand { name: name.to_owned() }.into());
    }
    let contract = contract_typescript();
    let shapes = Shapes::of(&contract);
    if as_json {
        print_json(&Value::Array(chosen.iter().map(|command| describe(command, &shapes)).collect()));
    } else {
        for command in &chosen {
            tell(command, &shapes);
        }
        if name.is_none() {
            println!("{} lệnh. Xem một lệnh: sovang commands TÊN", chosen.len());
        }
    }
    Ok(End::Done)
}

/// The contract as the UI compiles against it; `cargo xtask contract` keeps it beside the UI.
pub(crate) fn print_contract() -> Result<End, OfficeError> {
    print!("{}", contract_typescript());
    Ok(End::Done)
}

fn topics(command: &Command) -> Value {
    json!(command.changes)
}

fn describe(command: &Command, shapes: &Shapes) -> Value {
    json!({
        "name": command.name,
        "isChange": command.is_change,
        "changes": topics(command),
        "request": shapes.expand(&(command.request)()),
        "answer": shapes.expand(&(command.answer)()),
    })
}

fn tell(command: &Command, shapes: &Shapes) {
    let kind = if command.is_change {
        format!("thay đổi {}", topics(command))
    } else {
        "chỉ đọc".to_owned()
    };
    println!("{} ({kind})", command.name);
    println!("  yêu cầu  {}", shapes.expand(&(command.request)()));
    println!("  trả lời  {}\n", shapes.expand(&(command.answer)()));
}

/// TypeScript declarations by name, comments taken out.
struct Shapes(BTreeMap<String, String>);

impl Shapes {
    fn of(contract: &str) -> Shapes {
        let plain = without_comments(contract);
        let declared = plain.split("export type ").skip(1).filter_map(|rest| {
            let (head, body) = rest.split_once(" = ")?;
            let body = body.split_once(";\n").map_or(body, |(body, _)| body);
            Some((head.to_owned(), tidy(body)))
        });
        Shapes(declared.collect())
    }

    /// A shape with every name in it opened one level, listed after it when it is not the shape itself.
    fn expand(&self, shape: &str) -> String {
        match self.0.get(shape) {
            Some(body) => body.clone(),
            None => {
                let opened: Vec<String> =
                    names(shape).filter_map(|name| Some(format!("{name} = {}", self.0.get(name)?))).collect();
                if opened.is_empty() { shape.to_owned() } else { format!("{shape}   {}", opened.join("   ")) }
            }
        }
    }
}

fn names(shape: &str) -> impl Iterator<Item = &str> {
    shape.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.starts_with(char::is_uppercase))
}

fn without_comments(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
}

fn tidy(body: &str) -> String {
    let line = body.split_whitespace().collect::<Vec<_>>().join(" ");
    line.replace(", }", " }").replace("Record<symbol, never>", "{}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_shows_the_fields_of_its_request() {
        let contract = contract_typescript();
        let shapes = Shapes::of(&contract);
        for command in COMMANDS {
            let request = shapes.expand(&(command.request)());
            assert!(
                request.starts_with('{') && request.ends_with('}') && !request.contains("/*"),
                "{}: {request}",
                command.name
            );
        }
    }

    #[test]
    fn a_shape_made_of_named_ones_opens_them() {
        let contract = contract_typescript();
        let shapes = Shapes::of(&contract);
        let shown = shapes.expand("OfficeProfile | null");
        assert!(shown.starts_with("OfficeProfile | null   OfficeProfile = { name: string,"), "{shown}");
    }
}
