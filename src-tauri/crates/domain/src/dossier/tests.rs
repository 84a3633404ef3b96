//! Which papers a case needs, how a paper stands, what a file is, and what a supplement unlocks.

use proptest::prelude::*;

use super::*;
use crate::ids::UnitId;
use crate::records::nominations::{AskFields, NomineeFields};
use crate::standard::SimplifiedProcedure;

fn component(code: &str, scope: PaperScope) -> Component {
    Component { code: code.into(), name: code.to_uppercase(), scope, note: None }
}

fn rule(components: &[&str], certainty: Certainty) -> PaperRule {
    PaperRule {
        awards: vec!["bang_khen".into()],
        recipients: None,
        types: None,
        enterprise: None,
        simplified: None,
        components: components.iter().map(|code| (*code).to_owned()).collect(),
        sets: None,
        legal_basis: format!("{certainty:?}"),
        certainty,
    }
}

fn papers(rules: Vec<PaperRule>) -> DossierRules {
    let components = [
        component("to_trinh", PaperScope::Submission),
        component("bao_cao", PaperScope::Nomination),
        component("tom_tat", PaperScope::Nomination),
        component("thue", PaperScope::Nomination),
    ];
    DossierRules { components: components.to_vec(), rules }
}

/// Sudden achievements take the simplified procedure.
fn era() -> EraRules {
    let simplified_procedure = SimplifiedProcedure {
        types: vec![CommendationType::Sudden],
        needs_vote: false,
        legal_basis: "Điều 85".into(),
        certainty: Certainty::Page,
    };
    EraRules { simplified_procedure: Some(simplified_procedure), ..EraRules::default() }
}

fn codes(rules: &DossierRules, kind: NomineeKind, ask: CommendationType, is_enterprise: bool) -> Vec<String> {
    let era = era();
    let law = DossierLaw { papers: rules, era: &era };
    let needed = required_components(law, "bang_khen", kind, ask, is_enterprise);
    needed.papers.iter().map(|paper| paper.component.code.clone()).collect()
}

#[test]
fn a_case_needs_what_the_rules_that_fit_it_ask_for() {
    use CommendationType::{Merit, Sudden, Thematic};
    use NomineeKind::{Collective, Person};
    let page = Certainty::Page;
    let rules = papers(vec![
        PaperRule { simplified: Some(false), ..rule(&["to_trinh", "bao_cao"], page) },
        PaperRule { simplified: Some(true), ..rule(&["to_trinh", "tom_tat"], page) },
        PaperRule { enterprise: Some(true), simplified: Some(false), ..rule(&["thue"], page) },
        PaperRule {
            recipients: Some(vec![Collective]),
            types: Some(vec![Thematic]),
            ..rule(&["tom_tat"], page)
        },
    ]);
    for (kind, ask, is_enterprise, expected) in [
        (Person, Merit, false, &["to_trinh", "bao_cao"][..]),
        (Person, Sudden, false, &["to_trinh", "tom_tat"]),
        (Collective, Merit, true, &["to_trinh", "bao_cao", "thue"]),
        (Collective, Sudden, true, &["to_trinh", "tom_tat"]),
        (Person, Thematic, false, &["to_trinh", "bao_cao"]),
        (Collective, Thematic, false, &["to_trinh", "bao_cao", "tom_tat"]),
    ] {
        assert_eq!(codes(&rules, kind, ask, is_enterprise), expected, "{kind:?} {ask:?} {is_enterprise}");
    }
}

#[test]
fn no_rule_is_not_the_same_as_a_rule_that_asks_for_nothing() {
    let era = era();
    for (rules, is_unknown) in [(vec![], true), (vec![rule(&[], Certainty::Page)], false)] {
        let rules = papers(rules);
        let law = DossierLaw { papers: &rules, era: &era };
        let needed =
            required_components(law, "bang_khen", NomineeKind::Person, CommendationType::Merit, false);
        assert_eq!((needed.is_unknown, needed.papers.len()), (is_unknown, 0));
    }
}

#[test]
fn of_two_rules_the_surer_source_is_told_and_of_equal_ones_the_first() {
    use Certainty::{Memory, Mixed, Page, Unknown};
    for (certainties, told) in [
        (vec![Memory, Page], 1),
        (vec![Page, Memory], 0),
        (vec![Mixed, Mixed], 0),
        (vec![Unknown, Memory, Mixed], 2),
    ] {
        let rules: Vec<PaperRule> = certainties
            .iter()
            .enumerate()
            .map(|(at, certainty)| PaperRule {
                sets: u32::try_from(at).ok(),
                ..rule(&["to_trinh"], *certainty)
            })
            .collect();
        let (rules, era) = (papers(rules), era());
        let law = DossierLaw { papers: &rules, era: &era };
        let needed =
            required_components(law, "bang_khen", NomineeKind::Person, CommendationType::Merit, false);
        assert_eq!(needed.papers[0].rule, &rules.rules[told], "{certainties:?}");
        assert_eq!(needed.sets.map(|(sets, _)| sets as usize), Some(told), "{certainties:?}");
    }
}

proptest! {
    #[test]
    fn a_rule_more_never_takes_a_paper_away_and_order_does_not_matter(
        picks in prop::collection::vec((0_usize..4, any::<Option<bool>>(), any::<Option<bool>>()), 0..8),
        sudden in any::<bool>(),
        is_enterprise in any::<bool>(),
    ) {
        let all = ["to_trinh", "bao_cao", "tom_tat", "thue"];
        let mut rules: Vec<PaperRule> = picks
            .into_iter()
            .map(|(at, enterprise, simplified)| PaperRule { enterprise, simplified, ..rule(&[all[at]], Certainty::Page) })
            .collect();
        let ask = if sudden { CommendationType::Sudden } else { CommendationType::Merit };
        let of = |rules: &[PaperRule]| codes(&papers(rules.to_vec()), NomineeKind::Person, ask, is_enterprise);
        let whole = of(&rules);
        if let Some(last) = rules.pop() {
            let fewer = of(&rules);
            prop_assert!(fewer.iter().all(|code| whole.contains(code)));
            rules.insert(0, last);
            prop_assert_eq!(of(&rules), whole);
        }
    }
}

#[test]
fn enterprises_and_who_leads_them_are_asked_as_enterprises() {
    use NomineeKind::{Collective, Household, Person};
    for (kind, unit, class, expected) in [
        (Collective, UnitKind::Enterprise, None, true),
        (Collective, UnitKind::Department, None, false),
        (Person, UnitKind::Enterprise, Some(RecipientClass::BusinessPerson), true),
        (Person, UnitKind::Commune, Some(RecipientClass::BusinessPerson), true),
        (Person, UnitKind::Enterprise, Some(RecipientClass::DirectWorker), false),
        (Person, UnitKind::Enterprise, None, false),
        (Household, UnitKind::Enterprise, None, false),
    ] {
        assert_eq!(is_enterprise(kind, unit, class), expected, "{kind:?} {unit:?} {class:?}");
    }
}

#[test]
fn a_paper_stands_by_what_was_said_and_attached() {
    use PaperMark::{NotNeeded, OnPaper};
    for (own_mark, shared_mark, scans, expected) in [
        (None, None, 0, PaperStatus::Missing),
        (Some(OnPaper), None, 0, PaperStatus::OnPaper),
        (None, Some(OnPaper), 0, PaperStatus::OnPaper),
        (None, None, 1, PaperStatus::Scanned),
        (Some(OnPaper), None, 2, PaperStatus::Scanned),
        (Some(NotNeeded), Some(OnPaper), 1, PaperStatus::NotNeeded),
        (None, Some(NotNeeded), 0, PaperStatus::NotNeeded),
        (Some(OnPaper), Some(NotNeeded), 0, PaperStatus::OnPaper),
        (None, Some(NotNeeded), 1, PaperStatus::Scanned),
    ] {
        let standing = Standing { own_mark, shared_mark, scans };
        assert_eq!(status_of(standing), expected, "{standing:?}");
        assert_eq!(expected.is_settled(), expected != PaperStatus::Missing);
    }
}

/// A PDF of nothing, whole.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

#[test]
fn a_file_is_told_by_its_bytes_and_a_broken_one_is_refused() {
    use MediaType::{Doc, Docx, Jpeg, Pdf, Png, Tiff};
    let join = |parts: &[&[u8]]| parts.concat();
    let png = join(&[b"\x89PNG\r\n\x1a\n", b"\0\0\0\rIHDR", b"....", b"\0\0\0\0IEND\xaeB`\x82"]);
    let compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    let word_name = b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0";
    for (name, bytes, expected) in [
        ("nothing", vec![], Err(PaperProblem::Empty)),
        ("PDF", PDF.to_vec(), Ok(Pdf)),
        ("PDF behind a line of a scanner", join(&[b"\r\n", PDF]), Ok(Pdf)),
        ("PDF that broke off", PDF[..30].to_vec(), Err(PaperProblem::Damaged { media_type: Pdf })),
        ("PNG", png.clone(), Ok(Png)),
        ("PNG that broke off", png[..20].to_vec(), Err(PaperProblem::Damaged { media_type: Png })),
        ("JPEG", b"\xff\xd8\xff\xe0....\xff\xd9".to_vec(), Ok(Jpeg)),
        ("JPEG with more behind it", b"\xff\xd8\xff\xe0....\xff\xd9trailer".to_vec(), Ok(Jpeg)),
        (
            "JPEG that broke off",
            b"\xff\xd8\xff\xe0....".to_vec(),
            Err(PaperProblem::Damaged { media_type: Jpeg }),
        ),
        ("TIFF", b"II*\0\x08\0\0\0\0\0".to_vec(), Ok(Tiff)),
        ("TIFF, the other way round", b"MM\0*\0\0\0\x08\0\0".to_vec(), Ok(Tiff)),
        (
            "TIFF that broke off",
            b"II*\0\xff\xff\0\0\0\0".to_vec(),
            Err(PaperProblem::Damaged { media_type: Tiff }),
        ),
        ("Word", join(&[b"PK\x03\x04....word/document.xml....", b"PK\x05\x06", &[0; 18]]), Ok(Docx)),
        (
            "Word that broke off",
            b"PK\x03\x04....word/document.xml".to_vec(),
            Err(PaperProblem::Damaged { media_type: Docx }),
        ),
        (
            "Excel",
            join(&[b"PK\x03\x04....xl/workbook.xml....", b"PK\x05\x06", &[0; 18]]),
            Err(PaperProblem::UnknownKind),
        ),
        ("Word of 2003", join(&[compound, &[0; 600], word_name]), Ok(Doc)),
        (
            "Excel of 2003",
            join(&[compound, &[0; 600], b"W\0o\0r\0k\0b\0o\0o\0k\0"]),
            Err(PaperProblem::UnknownKind),
        ),
        ("a program", b"MZ\x90\0".to_vec(), Err(PaperProblem::UnknownKind)),
        ("text", "Báo cáo thành tích".into(), Err(PaperProblem::UnknownKind)),
    ] {
        assert_eq!(recognise(&bytes), expected, "{name}");
    }
}

#[test]
fn a_file_is_kept_up_to_the_limit_and_not_one_byte_more() {
    let limit = usize::try_from(PAPER_BYTES_LIMIT).unwrap();
    for (size, is_kept) in [(limit, true), (limit + 1, false)] {
        let mut bytes = PDF.to_vec();
        bytes.splice(9..9, std::iter::repeat_n(b' ', size - PDF.len()));
        let bytes_found = PAPER_BYTES_LIMIT + 1;
        let too_large = PaperProblem::TooLarge { bytes: bytes_found, limit: PAPER_BYTES_LIMIT };
        assert_eq!(recognise(&bytes), if is_kept { Ok(MediaType::Pdf) } else { Err(too_large) });
    }
}

#[test]
fn a_name_says_what_the_file_is() {
    for (name, media_type, expected) in [
        ("Báo cáo.pdf", MediaType::Pdf, "Báo cáo.pdf"),
        ("Báo cáo.PDF", MediaType::Pdf, "Báo cáo.PDF"),
        ("ảnh.jpeg", MediaType::Jpeg, "ảnh.jpeg"),
        ("ảnh.png", MediaType::Jpeg, "ảnh.png.jpg"),
        ("tính.exe", MediaType::Pdf, "tính.exe.pdf"),
        ("không đuôi", MediaType::Docx, "không đuôi.docx"),
        ("12.QĐ-UBND", MediaType::Pdf, "12.QĐ-UBND.pdf"),
    ] {
        assert_eq!(name_with_ending(name, media_type), expected);
    }
}

#[test]
fn a_dossier_is_open_until_it_was_decided_upon() {
    for stage in Stage::ALL {
        let is_decided = [Stage::Passed, Stage::Rejected, Stage::Lowered, Stage::Withdrawn].contains(&stage);
        assert_eq!(is_open(stage), !is_decided, "{stage:?}");
    }
}

fn line() -> (NomineeFields, AskFields) {
    let nominee = NomineeFields {
        kind: NomineeKind::Person,
        name: "Thạch Thị Lan".into(),
        born: None,
        sex: None,
        position: None,
        unit: UnitId(1),
        recipient_class: None,
    };
    let ask = AskFields {
        award_id: "bang_khen".into(),
        commendation_type: CommendationType::Merit,
        period_from: None,
        period_to: None,
        achievement: "Thành tích".into(),
        initiatives: None,
        award_history: None,
        note: None,
    };
    (nominee, ask)
}

#[test]
fn each_field_that_differs_is_named_and_only_unlocked_ones_may() {
    type Change = fn(&mut NomineeFields, &mut AskFields);
    let changes: [(LineField, Change); 14] = [
        (LineField::Kind, |nominee, _| nominee.kind = NomineeKind::Household),
        (LineField::Name, |nominee, _| nominee.name = "Thạch Thị Lân".into()),
        (LineField::Born, |nominee, _| nominee.born = "1980".parse().ok()),
        (LineField::Sex, |nominee, _| nominee.sex = Some(crate::nominee::Sex::Female)),
        (LineField::Position, |nominee, _| nominee.position = Some("Trưởng khoa".into())),
        (LineField::Unit, |nominee, _| nominee.unit = UnitId(2)),
        (LineField::RecipientClass, |nominee, _| {
            nominee.recipient_class = Some(RecipientClass::DirectWorker)
        }),
        (LineField::Award, |_, ask| ask.award_id = "giay_khen".into()),
        (LineField::CommendationType, |_, ask| ask.commendation_type = CommendationType::Sudden),
        (LineField::Period, |_, ask| ask.period_to = "2021-12-31".parse().ok()),
        (LineField::Achievement, |_, ask| ask.achievement = "Khác".into()),
        (LineField::Initiatives, |_, ask| ask.initiatives = Some("Phân luồng".into())),
        (LineField::AwardHistory, |_, ask| ask.award_history = Some("Giấy khen 2020".into())),
        (LineField::Note, |_, ask| ask.note = Some("Ghi chú".into())),
    ];
    let (nominee, ask) = line();
    assert_eq!(changed_fields((&nominee, &ask), (&nominee, &ask)), vec![]);
    for (field, change) in changes {
        let (mut new_nominee, mut new_ask) = line();
        change(&mut new_nominee, &mut new_ask);
        let changed = changed_fields((&nominee, &ask), (&new_nominee, &new_ask));
        assert_eq!(changed, vec![field]);
        assert_eq!(closed_fields(&changed, &[field]), vec![]);
        assert_eq!(closed_fields(&changed, &[]), vec![field]);
    }
}
