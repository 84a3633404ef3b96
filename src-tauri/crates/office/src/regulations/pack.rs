//! Regulation packs: those that ship with the program and those an office loaded, read once, checked, then only looked up.

mod base_salary;
mod checks;
mod deadlines;
mod document;
mod dossier;
mod figure;
pub(super) mod figures;
mod file;
mod holidays;
mod money;
mod sequence;
mod slip;
mod standards;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use domain::award::Award;
use domain::calendar::Calendar;
use domain::deadline::Deadline;
use domain::dossier::{DossierLaw, DossierRules};
use domain::money::{BaseSalaries, PrizeRules};
use domain::pack::{PackContent, PackFault, PackProblem};
use domain::quota::Quota;
use domain::records::regulations::{FigureConfirmation, PackLoad};
use domain::refusal::Refusal;
use domain::standard::{EraRules, Evaluation, Facts, Law, Question, Standard, evaluate};
use store::regulations::{ConfirmedFigure, LoadedPack};

use super::spelling::award_key;
use crate::OfficeError;
use crate::error::Broken;

pub use figures::PackFigure;
use file::line_of;
pub(super) use file::read_pack;
use sequence::in_sequence;

const FILES: [(&str, &str); 4] = [
    ("2017.toml", include_str!("../../../../../assets/regulations/2017.toml")),
    ("2024.toml", include_str!("../../../../../assets/regulations/2024.toml")),
    ("2025.toml", include_str!("../../../../../assets/regulations/2025.toml")),
    ("2026.toml", include_str!("../../../../../assets/regulations/2026.toml")),
];

const BASE_SALARY: (&str, &str) =
    ("base_salary.toml", include_str!("../../../../../assets/regulations/base_salary.toml"));
const HOLIDAYS: (&str, &str) =
    ("holidays.toml", include_str!("../../../../../assets/regulations/holidays.toml"));

/// All packs, oldest era first, never empty; and what every era shares.
#[derive(Clone, Debug)]
pub struct Regulations {
    packs: Vec<Pack>,
    /// The same as their files say, before one that follows ends another; with the text of the file.
    files: BTreeMap<String, (Pack, Arc<str>)>,
    base_salaries: Arc<BaseSalaries>,
    calendar: Arc<Calendar>,
    loads: BTreeMap<String, PackLoad>,
    left_out: Vec<LeftOut>,
    /// By pack and figure; only those whose figure is still what it was.
    confirmations: BTreeMap<(String, String), FigureConfirmation>,
}

/// A loaded pack that this version of the program cannot use: it stays in the file, and the eras do without it.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    pub pack: String,
    pub version: u32,
    pub problems: Vec<PackProblem>,
}

/// The awards of one legal era.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Stable id ("e2017").
    pub id: String,
    /// Counts the corrected files of the same era, from 1.
    pub version: u32,
    pub title: String,
    /// First day of the era.
    pub valid_from: NaiveDate,
    /// Last day of the era; absent while no end was enacted.
    pub valid_to: Option<NaiveDate>,
    /// Id of the pack it ends, where the file says so.
    pub follows: Option<String>,
    pub laws: Vec<String>,
    pub decrees: Vec<String>,
    /// Higher rank first.
    pub awards: Vec<Award>,
    /// What the awards are worth and who pays.
    pub prizes: PrizeRules,
    pub deadlines: Vec<Deadline>,
    /// How many may be put up, where the era limits it.
    pub quotas: Vec<Quota>,
    /// Which papers a dossier needs; empty where the pack does not say.
    pub papers: DossierRules,
    /// Rules of the era that hold for every award.
    pub rules: EraRules,
    /// Every award of `awards` has an entry.
    standards: BTreeMap<String, Standard>,
}

impl Regulations {
    /// The packs compiled into the program. Fails only when a shipped file is damaged.
    pub fn shipped() -> Result<&'static Regulations, OfficeError> {
        Regulations::shipped_shared().map(|shipped| &**shipped)
    }

    /// The same, to be held on to.
    pub(crate) fn shipped_shared() -> Result<&'static Arc<Regulations>, OfficeError> {
        static SHIPPED: LazyLock<Result<Arc<Regulations>, (String, String)>> =
            LazyLock::new(|| read_files(&FILES)?.with_shared(BASE_SALARY, HOLIDAYS).map(Arc::new));
        match &*SHIPPED {
            Ok(regulations) => Ok(regulations),
            Err((file, detail)) => Err(Broken::Shipped { file: file.clone(), detail: detail.clone() }.into()),
        }
    }

    /// The shipped packs with those an office loaded, and the figures it stands for. A loaded pack that cannot be used
    /// any more is left out and told by [`Regulations::left_out`]: a file of an older program must open.
    pub(crate) fn of_office(
        loaded: &[LoadedPack],
        confirmed: &[ConfirmedFigure],
    ) -> Result<Regulations, OfficeError> {
        let mut regulations = Regulations::shipped()?.clone();
        for entry in loaded {
            let added = read_pack(&entry.body).and_then(|pack| regulations.with_pack(pack, &entry.body));
            match added {
                Ok(with) => {
                    regulations = with;
                    regulations.loads.insert(entry.pack.clone(), entry.load.clone());
                }
                Err(problems) => {
                    let (pack, version) = (entry.pack.clone(), entry.version);
                    regulations.left_out.push(LeftOut { pack, version, problems });
                }
            }
        }
        for pack in &mut regulations.packs {
            let own: Vec<&ConfirmedFigure> = confirmed.iter().filter(|entry| entry.pack == pack.id).collect();
            if own.is_empty() {
                continue;
            }
            for figure in pack.figures() {
                if let Some(entry) =
                    own.iter().find(|entry| entry.figure == figure.key && entry.value == figure.value)
                {
                    let key = (pack.id.clone(), figure.key);
                    regulations.confirmations.insert(key, entry.confirmation.clone());
                }
            }
            pack.confirm(|key, value| own.iter().any(|entry| entry.figure == key && entry.value == *value));
        }
        Ok(regulations)
    }

    /// These packs with one more, or with a newer version of one of them. Tells every fault the eras have beside each
    /// other, and leaves `self` as it is.
    pub(crate) fn with_pack(&self, pack: Pack, text: &str) -> Result<Regulations, Vec<PackProblem>> {
        if let Some((old, _)) = self.files.get(&pack.id)
            && old.version >= pack.version
        {
            let fault = PackFault::NotNewer { in_force: old.version };
            return Err(vec![PackProblem { line: line_of(text, "version"), path: "version".into(), fault }]);
        }
        let id = pack.id.clone();
        let mut files = self.files.clone();
        files.insert(id.clone(), (pack, text.into()));
        self.with_files(files).map_err(|(found_at, fault)| {
            // At this pack its own file has the place; at another one only its name.
            let here = found_at == id;
            let line = here.then(|| line_of(text, "valid_from")).flatten();
            vec![PackProblem { line, path: if here { "valid_from".into() } else { found_at }, fault }]
        })
    }

    /// These packs without one, where the eras around it close over the gap. A shipped pack comes back where an
    /// office's own version of it goes.
    /// Tells the pack at which the eras would not fit.
    pub(crate) fn without_pack(&self, id: &str) -> Result<Regulations, (String, PackFault)> {
        let mut files = self.files.clone();
        files.remove(id);
        let shipped = Regulations::shipped().ok().and_then(|shipped| shipped.files.get(id));
        if let Some(entry) = shipped {
            files.insert(id.to_owned(), entry.clone());
        }
        self.with_files(files)
    }

    fn with_files(
        &self,
        files: BTreeMap<String, (Pack, Arc<str>)>,
    ) -> Result<Regulations, (String, PackFault)> {
        let packs = in_sequence(files.values().map(|(pack, _)| pack.clone()).collect())?;
        Ok(Regulations { packs, files, ..self.clone() })
    }

    /// The same packs with the lists that cross the eras.
    fn with_shared(
        self,
        (salary_file, salaries): (&str, &str),
        (holiday_file, holidays): (&str, &str),
    ) -> Result<Regulations, (String, String)> {
        let base_salaries = base_salary::read(salaries).map_err(|detail| (salary_file.to_owned(), detail))?;
        let calendar = holidays::read(holidays).map_err(|detail| (holiday_file.to_owned(), detail))?;
        Ok(Regulations { base_salaries: Arc::new(base_salaries), calendar: Arc::new(calendar), ..self })
    }

    /// Base salaries through the years.
    pub fn base_salaries(&self) -> &BaseSalaries {
        &self.base_salaries
    }

    /// Working days and holidays of the years that are known.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// All packs, oldest era first.
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// The pack with this id.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id == id)
    }

    /// The days whose dossiers stand under a pack, as [`Regulations::pack_on`] gives them: none on the left from the
    /// beginning, none on the right without end.
    pub(crate) fn days_of(&self, id: &str) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let Some(at) = self.packs.iter().position(|pack| pack.id == id) else { return (None, None) };
        let from = self.packs.get(at).filter(|_| at > 0).map(|pack| pack.valid_from);
        let to = self.packs.get(at + 1).and_then(|next| next.valid_from.pred_opt());
        (from, to)
    }

    /// The file of a pack as it was written.
    pub(crate) fn text_of(&self, id: &str) -> Option<&str> {
        self.files.get(id).map(|(_, text)| &**text)
    }

    /// Who loaded a pack; `None` for one that ships with the program.
    pub(crate) fn load_of(&self, id: &str) -> Option<&PackLoad> {
        self.loads.get(id)
    }

    /// Loaded packs that cannot be used.
    pub(crate) fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }

    /// How the office stands for a figure of a pack.
    pub(crate) fn confirmation(&self, pack: &str, figure: &str) -> Option<&FigureConfirmation> {
        self.confirmations.get(&(pack.to_owned(), figure.to_owned()))
    }

    /// The pack whose era covers the day. A day before the first era stands under the first, a day between two
    /// eras under the earlier. Refuses only where there is no pack at all.
    pub fn pack_on(&self, day: NaiveDate) -> Result<&Pack, Refusal> {
        let begun = self.packs.iter().rev().find(|pack| pack.valid_from <= day);
        begun
            .or(self.packs.first())
            .ok_or_else(|| Refusal::FieldInvalid { field: "on".into(), found: day.to_string() })
    }
}

impl Pack {
    /// The award with this id.
    pub fn award(&self, id: &str) -> Result<&Award, Refusal> {
        self.awards
            .iter()
            .find(|award| award.id == id)
            .ok_or_else(|| Refusal::UnknownAward { award_id: id.to_owned() })
    }

    /// The deadline with this id.
    pub fn deadline(&self, id: &str) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| deadline.id == id)
    }

    /// What the award asks of its nominees.
    pub fn standard(&self, award_id: &str) -> Result<&Standard, Refusal> {
        self.standards.get(award_id).ok_or_else(|| Refusal::UnknownAward { award_id: award_id.to_owned() })
    }

    /// Quotas of one award, in the order of the file.
    pub fn quotas_of<'p>(&'p self, award_id: &'p str) -> impl Iterator<Item = &'p Quota> {
        self.quotas.iter().filter(move |quota| quota.award == award_id)
    }

    /// Everything it says, to be compared with another.
    pub fn content(&self) -> PackContent<'_> {
        PackContent {
            laws: &self.laws,
            decrees: &self.decrees,
            awards: &self.awards,
            standards: &self.standards,
            quotas: &self.quotas,
            rules: &self.rules,
            prizes: &self.prizes,
            deadlines: &self.deadlines,
            papers: &self.papers,
        }
    }

    /// Awards, standards and rules of the era, as [`evaluate`] asks for them.
    pub fn law(&self) -> Law<'_> {
        Law { awards: &self.awards, standards: &self.standards, rules: &self.rules }
    }

    /// Papers and rules of the era, as [`domain::dossier::required_components`] asks for them.
    pub fn dossier_law(&self) -> DossierLaw<'_> {
        DossierLaw { papers: &self.papers, era: &self.rules }
    }

    /// Judges one nominee for one award under this pack. Refuses only an award the pack does not hold.
    pub fn evaluate(&self, question: Question<'_>, facts: &Facts) -> Result<Evaluation, Refusal> {
        evaluate(self.law(), question, facts)
    }

    /// The award a list means by these words: its name, else its short name, else another spelling met in lists.
    /// Marks, capitals, punctuation, "tặng", "của" and the province's name behind "tỉnh" do not matter.
    /// `None` when nothing fits, or when the words fit several awards ("Giấy khen").
    pub fn award_named(&self, typed: &str) -> Option<&Award> {
        let key = award_key(typed);
        if key.is_empty() {
            return None;
        }
        self.award_with_key(&key).or_else(|| self.award_with_key(&without_place(&key)?))
    }

    fn award_with_key(&self, key: &str) -> Option<&Award> {
        let tiers: [fn(&Award, &str) -> bool; 3] = [
            |award, key| award_key(&award.name) == key,
            |award, key| award_key(&award.short_name) == key,
            |award, key| award.synonyms.iter().any(|spelling| award_key(spelling) == key),
        ];
        for fits in tiers {
            let mut found = self.awards.iter().filter(|award| fits(award, key));
            match (found.next(), found.next()) {
                (Some(award), None) => return Some(award),
                (Some(_), Some(_)) => return None,
                (None, _) => {}
            }
        }
        None
    }
}

/// `bang khen chu tich ubnd tinh` for `… tinh soc trang`: at most three words of a place behind the last "tinh".
fn without_place(key: &str) -> Option<String> {
    let (before, place) = key.rsplit_once(" tinh ")?;
    (place.split(' ').count() <= 3).then(|| format!("{before} tinh"))
}

/// Reads the files that ship; the error names the file and everything that is wrong with it.
pub(super) fn read_files(files: &[(&str, &str)]) -> Result<Regulations, (String, String)> {
    let mut read = BTreeMap::new();
    let mut names = BTreeMap::new();
    for (name, text) in files {
        let pack = read_pack(text).map_err(|problems| {
            let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
            ((*name).to_owned(), told.join("; "))
        })?;
        names.insert(pack.id.clone(), (*name).to_owned());
        let id = pack.id.clone();
        if read.insert(id.clone(), (pack, Arc::from(*text))).is_some() {
            return Err(((*name).to_owned(), PackFault::StandsTwice { id }.to_string()));
        }
    }
    if read.is_empty() {
        return Err(("regulations".to_owned(), "no pack".to_owned()));
    }
    let packs = in_sequence(read.values().map(|(pack, _)| pack.clone()).collect())
        .map_err(|(id, fault)| (names.remove(&id).unwrap_or(id), fault.to_string()))?;
    Ok(Regulations {
        packs,
        files: read,
        base_salaries: Arc::default(),
        calendar: Arc::default(),
        loads: BTreeMap::new(),
        left_out: Vec::new(),
        confirmations: BTreeMap::new(),
    })
}
