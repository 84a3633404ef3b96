//! What journeys share: an office on a real file, and the steps most of them take.

pub(crate) mod imports;
mod lists;
mod road;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDateTime;
use office::{Caller, Office, OfficeError};
use serde_json::{Value, json};
use store::StoreError;
use tempfile::TempDir;

pub(crate) use lists::list_of_people;
use road::create_office;
pub(crate) use road::{
    Line, Room, add_movement, add_unit, establish_council, nominate, nominate_line, open_room, submission,
    tally,
};

/// An office on a file of its own. When it goes, the laws of the data are checked.
pub(crate) struct Journey {
    office: Office,
    now: NaiveDateTime,
    /// Goes with the journey, and the file in it.
    _folder: TempDir,
}

impl Journey {
    pub(crate) fn begin() -> Journey {
        let folder = tempfile::tempdir().unwrap();
        let office = Office::open(&folder.path().join("sổ vàng.db")).unwrap();
        Journey { office, now: now(), _folder: folder }
    }

    /// A journey whose office, with its profile, exists.
    pub(crate) fn in_office() -> Journey {
        let mut journey = Journey::begin();
        create_office(&mut journey);
        journey
    }

    /// What follows happens at this moment.
    pub(crate) fn at(&mut self, moment: &str) {
        self.now = moment.parse().unwrap();
    }

    /// The call as the office answers it.
    pub(crate) fn call(&mut self, name: &str, request: &Value) -> Result<Value, OfficeError> {
        Ok(self.office.call(name, request, &Caller { now: self.now, ..caller() })?.answer)
    }

    /// The answer of a call that must succeed.
    pub(crate) fn ask(&mut self, name: &str, request: Value) -> Value {
        match self.call(name, &request) {
            Ok(answer) => answer,
            Err(error) => panic!("{name} {request}: {error}"),
        }
    }

    /// The refusal of a call that must be refused. The file must stay, row by row, as it was.
    pub(crate) fn refused(&mut self, name: &str, request: Value) -> Value {
        let before = self.office.store().logical_dump().unwrap();
        let refusal = match self.call(name, &request) {
            Err(OfficeError::Refused(refusal)) => serde_json::to_value(refusal).unwrap(),
            Err(OfficeError::Broken(broken)) => panic!("{name} {request}: {broken}"),
            Ok(answer) => panic!("{name} {request} was not refused: {answer}"),
        };
        assert!(
            self.office.store().logical_dump().unwrap() == before,
            "{name} {request} was refused and changed something"
        );
        refusal
    }

    /// The bytes of a file a command makes.
    pub(crate) fn file(&mut self, name: &str, request: Value) -> Vec<u8> {
        let answer = self.ask(name, request);
        STANDARD.decode(answer["base64"].as_str().unwrap()).unwrap()
    }

    /// Nothing in the file may contradict anything else.
    pub(crate) fn check_laws(&self) {
        let health = self.office.store().read::<_, StoreError>(store::check_laws).unwrap();
        let broken: Vec<_> = health.laws.iter().filter(|law| law.broken > 0).collect();
        assert!(health.healthy, "{broken:?}");
    }
}

impl Drop for Journey {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.check_laws();
        }
    }
}

/// An invented secretary on 12/01/2022 at eight.
pub(crate) fn caller() -> Caller {
    Caller { now: now(), actor: Some("Kim Thị Thử".into()) }
}

pub(crate) fn now() -> NaiveDateTime {
    "2022-01-12T08:00:00".parse().unwrap()
}

/// A number inside an answer.
pub(crate) fn number(answer: &Value, field: &str) -> i64 {
    answer[field].as_i64().unwrap_or_else(|| panic!("no number {field} in {answer}"))
}

/// A file as requests carry it.
pub(crate) fn file_input(name: &str, content: &[u8]) -> Value {
    json!({ "name": name, "base64": STANDARD.encode(content) })
}

/// The same name twice: letters with their marks in one, and marks beside their letters.
pub(crate) const COMPOSED: &str = "Nguyễn Thị Diễm Hằng";
pub(crate) const DECOMPOSED: &str = "Nguye\u{302}\u{303}n Thi\u{323} Die\u{302}\u{303}m Ha\u{306}\u{300}ng";
