//! Writes the contract as TypeScript from the Rust types themselves.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use super::Topic;
use super::commands::COMMANDS;
use domain::refusal::Refusal;

/// Declarations by type name.
#[derive(Default)]
pub(crate) struct Declarations(BTreeMap<String, String>);

fn config() -> Config {
    Config::default().with_large_int("number")
}

/// The TypeScript name or literal of a type.
pub(crate) fn shape<T: TS>() -> String {
    T::name(&config())
}

/// Collects a command's two types with everything they need.
pub(crate) fn collect_pair<A: TS + 'static, B: TS + 'static>(into: &mut Declarations) {
    into.visit::<A>();
    into.visit::<B>();
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(&config());
            if self.0.contains_key(&name) {
                // A generic type is declared once, but each use of it may bring a type not seen yet.
                T::visit_generics(self);
                return;
            }
            self.0.insert(name, T::decl(&config()));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The whole contract: declarations, the map of commands, and what each command changes.
pub fn contract_typescript() -> String {
    let mut declarations = Declarations::default();
    for command in COMMANDS {
        (command.collect)(&mut declarations);
    }
    declarations.visit::<Refusal>();
    declarations.visit::<Topic>();

    let mut out = String::from(
        "// Written by `cargo xtask contract` from src-tauri/crates/office/src/contract. Do not edit.\n\n",
    );
    for declaration in declarations.0.values() {
        out.push_str("export ");
        out.push_str(declaration);
        out.push_str("\n\n");
    }
    out.push_str("/** Every command with its request and answer. */\nexport interface Commands {\n");
    for command in COMMANDS {
        out.push_str(&format!(
            "  {}: {{ request: {}; answer: {} }};\n",
            command.name,
            (command.request)(),
            (command.answer)()
        ));
    }
    out.push_str("}\n\nexport type CommandName = keyof Commands;\n\n");
    out.push_str("/** What a command may change; empty for one that only reads. */\nexport const commandTopics: { readonly [C in CommandName]: readonly Topic[] } = {\n");
    for command in COMMANDS {
        let topics: Vec<String> =
            command.changes.iter().map(|topic| serde_json::to_string(topic).unwrap_or_default()).collect();
        out.push_str(&format!("  {}: [{}],\n", command.name, topics.join(", ")));
    }
    out.push_str("};\n");
    out
}
