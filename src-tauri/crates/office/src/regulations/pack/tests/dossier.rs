//! Which papers the shipped packs ask for, era by era, and how a section with a slip is refused.

use domain::award::CommendationType;
use domain::dossier::required_components;
use domain::nominee::NomineeKind;

use super::*;

/// `(award, kind, type, enterprise)` and the papers, the sets and the weakest certainty among them.
type Case = (&'static str, NomineeKind, CommendationType, bool, &'static str, Option<u32>, Certainty);

const TITLE_OF_A_PERSON: &str =
    "to_trinh danh_sach bao_cao_thanh_tich bien_ban_xet ket_qua_bo_phieu chung_nhan_sang_kien";
const FORM: &str = "to_trinh danh_sach bao_cao_thanh_tich bien_ban_xet";
const FORM_OF_AN_ENTERPRISE: &str =
    "to_trinh danh_sach bao_cao_thanh_tich bien_ban_xet xac_nhan_nghia_vu_doanh_nghiep";
const SIMPLIFIED: &str = "to_trinh danh_sach bao_cao_tom_tat";
const STATE_WITH_BALLOT: &str =
    "to_trinh danh_sach bao_cao_thanh_tich bien_ban_xet ket_qua_bo_phieu file_dien_tu";
const STATE: &str = "to_trinh danh_sach bao_cao_thanh_tich bien_ban_xet file_dien_tu";

use Certainty::{Memory, Mixed, Page};
use CommendationType::{Dedication, Merit, Sudden, Thematic};
use NomineeKind::{Collective, Household, Person};

const E2017: [Case; 12] = [
    // NĐ 91: two originals, ballot and initiative; the list comes from practice.
    (
        "cstd_toan_quoc",
        Person,
        Merit,
        false,
        "to_trinh danh_sach bao_cao_thanh_tich bien_ban_xet ket_qua_bo_phieu chung_nhan_sang_kien file_dien_tu",
        Some(2),
        Memory,
    ),
    ("co_thi_dua_chinh_phu", Collective, Merit, false, STATE_WITH_BALLOT, Some(2), Memory),
    // Three originals.
    ("huan_chuong_lao_dong_3", Person, Merit, false, STATE_WITH_BALLOT, Some(3), Memory),
    ("huan_chuong_lao_dong_3", Collective, Sudden, false, SIMPLIFIED, Some(3), Memory),
    ("bang_khen_ttg", Person, Merit, false, STATE_WITH_BALLOT, Some(2), Memory),
    ("cstd_tinh", Person, Merit, false, TITLE_OF_A_PERSON, Some(1), Memory),
    // No ballot is known for it in this era.
    (
        "cstd_co_so",
        Person,
        Merit,
        false,
        "to_trinh danh_sach bao_cao_thanh_tich bien_ban_xet chung_nhan_sang_kien",
        Some(1),
        Memory,
    ),
    ("lao_dong_tien_tien", Person, Merit, false, "to_trinh danh_sach bien_ban_xet", Some(1), Mixed),
    ("bang_khen_tinh", Household, Thematic, false, FORM, Some(1), Memory),
    ("bang_khen_tinh", Collective, Thematic, true, FORM_OF_AN_ENTERPRISE, Some(1), Memory),
    // COVID: summary only, no minutes, no confirmation of taxes.
    ("bang_khen_tinh", Collective, Sudden, true, SIMPLIFIED, Some(1), Mixed),
    ("thuong_nong", Person, Sudden, false, "", None, Mixed),
];

const E2024: [Case; 12] = [
    ("anh_hung_lao_dong", Person, Merit, false, STATE_WITH_BALLOT, Some(1), Memory),
    (
        "cstd_toan_quoc",
        Person,
        Merit,
        false,
        "to_trinh danh_sach bao_cao_thanh_tich bien_ban_xet ket_qua_bo_phieu chung_nhan_sang_kien file_dien_tu",
        Some(1),
        Memory,
    ),
    // Orders: minutes, no ballot.
    ("huan_chuong_lao_dong_1", Person, Merit, false, STATE, Some(1), Memory),
    // A life's work: a summary with the posts held.
    (
        "huan_chuong_lao_dong_1",
        Person,
        Dedication,
        false,
        "to_trinh danh_sach bao_cao_tom_tat file_dien_tu",
        Some(1),
        Memory,
    ),
    ("bang_khen_ttg", Household, Merit, false, STATE, Some(1), Memory),
    (
        "bang_khen_ttg",
        Person,
        Sudden,
        false,
        "to_trinh bao_cao_tom_tat chung_nhan_viec_that file_dien_tu",
        Some(1),
        Mixed,
    ),
    ("cstd_co_so", Person, Merit, false, TITLE_OF_A_PERSON, Some(1), Memory),
    (
        "co_thi_dua_tinh",
        Collective,
        Merit,
        false,
        "to_trinh danh_sach bao_cao_thanh_tich bien_ban_xet ket_qua_bo_phieu",
        Some(1),
        Memory,
    ),
    ("tap_the_ldxs", Collective, Merit, false, FORM, Some(1), Memory),
    ("bang_khen_tinh", Person, Thematic, true, FORM_OF_AN_ENTERPRISE, Some(1), Memory),
    ("giay_khen_doanh_nghiep", Collective, Merit, true, FORM, Some(1), Memory),
    ("giay_khen_xa", Person, Sudden, false, "to_trinh bao_cao_tom_tat", Some(1), Mixed),
];

const E2025: [Case; 12] = [
    // Read whole: NĐ 152 arts 33.12, 36.2, 37.2, 38.3, 41.2, 42.1.
    (
        "cstd_toan_quoc",
        Person,
        Merit,
        false,
        "to_trinh danh_sach bao_cao_thanh_tich bien_ban_xet ket_qua_bo_phieu chung_nhan_sang_kien file_dien_tu",
        Some(1),
        Page,
    ),
    ("co_thi_dua_chinh_phu", Collective, Merit, false, STATE_WITH_BALLOT, Some(1), Page),
    ("anh_hung_lao_dong", Collective, Merit, false, STATE_WITH_BALLOT, Some(1), Page),
    ("huan_chuong_lao_dong_2", Collective, Merit, false, STATE, Some(1), Page),
    ("bang_khen_ttg", Person, Merit, false, STATE, Some(1), Page),
    (
        "huan_chuong_lao_dong_2",
        Person,
        Dedication,
        false,
        "to_trinh danh_sach bao_cao_tom_tat file_dien_tu",
        Some(1),
        Memory,
    ),
    // The province sets these; the ballot is that of NĐ 98 until it does.
    ("cstd_tinh", Person, Merit, false, TITLE_OF_A_PERSON, Some(1), Memory),
    ("cstd_co_so", Person, Merit, false, TITLE_OF_A_PERSON, Some(1), Memory),
    ("xa_tieu_bieu", Collective, Merit, false, FORM, Some(1), Memory),
    ("bang_khen_tinh", Collective, Merit, true, FORM_OF_AN_ENTERPRISE, Some(1), Memory),
    ("bang_khen_tinh", Person, Sudden, false, SIMPLIFIED, Some(1), Memory),
    ("thu_khen", Person, Merit, false, "", None, Mixed),
];

const E2026: [Case; 5] = [
    // As in e2025, and nothing of it read.
    (
        "cstd_toan_quoc",
        Person,
        Merit,
        false,
        "to_trinh danh_sach bao_cao_thanh_tich bien_ban_xet ket_qua_bo_phieu chung_nhan_sang_kien file_dien_tu",
        Some(1),
        Memory,
    ),
    ("huan_chuong_lao_dong_2", Collective, Merit, false, STATE, Some(1), Memory),
    ("cstd_co_so", Person, Merit, false, TITLE_OF_A_PERSON, Some(1), Memory),
    ("bang_khen_tinh", Household, Thematic, false, FORM, Some(1), Memory),
    ("lao_dong_tien_tien", Person, Merit, false, "to_trinh danh_sach bien_ban_xet", Some(1), Memory),
];

#[test]
fn each_era_asks_for_its_own_papers() {
    let regulations = Regulations::shipped().unwrap();
    for (id, cases) in [("e2017", &E2017[..]), ("e2024", &E2024), ("e2025", &E2025), ("e2026", &E2026)] {
        let pack = regulations.pack(id).unwrap();
        for (award, kind, ask, is_enterprise, papers, sets, certainty) in cases {
            let needed = required_components(pack.dossier_law(), award, *kind, *ask, *is_enterprise);
            let codes: Vec<&str> = needed.papers.iter().map(|paper| paper.component.code.as_str()).collect();
            let case = format!("{id} {award} {kind:?} {ask:?}");
            assert_eq!(codes.join(" "), *papers, "{case}");
            assert_eq!(needed.sets.map(|(sets, _)| sets), *sets, "{case}");
            assert!(!needed.is_unknown, "{case}");
            if !codes.is_empty() {
                let certainties: Vec<Certainty> =
                    needed.papers.iter().map(|paper| paper.rule.certainty).collect();
                let weakest = [Page, Mixed, Memory].into_iter().rfind(|one| certainties.contains(one));
                assert_eq!(weakest, Some(*certainty), "{case}");
            }
        }
    }
}

#[test]
fn a_section_with_a_slip_is_refused_and_the_place_is_named() {
    let code = "code = \"ket_qua_bo_phieu\"";
    let rule = "awards = [\"co_thi_dua_chinh_phu\"]\nsimplified = false";
    for (passage, replacement, told) in [
        (code, "code = \"bien_ban_xet\"", "dossier.component.6.code: bien_ban_xet stands twice"),
        (code, "code = \"\"", "\"\" is no id"),
        (code, "code = \"la\"", "no rule asks for la"),
        ("scope = \"nomination\"", "scope = \"unit\"", "unknown variant `unit`"),
        (
            rule,
            "awards = [\"co_thi_dua\"]\nsimplified = false",
            "dossier.rule.2.awards: no award co_thi_dua in this pack",
        ),
        (rule, "awards = []\nsimplified = false", "dossier.rule.2.awards: names nothing"),
        (
            rule,
            "awards = [\"co_thi_dua_chinh_phu\"]\nfor = [\"person\"]\nsimplified = false",
            "dossier.rule.2.for: Person cannot receive the award",
        ),
        (
            rule,
            "awards = [\"co_thi_dua_chinh_phu\"]\ntypes = []\nsimplified = false",
            "dossier.rule.2.types: names nothing",
        ),
        (
            "components = [\"danh_sach\", \"file_dien_tu\"]",
            "components = [\"danh_sach\", \"file_dien_tu\", \"danh_sach\"]",
            "components: danh_sach stands twice",
        ),
        (
            "components = [\"danh_sach\", \"file_dien_tu\"]",
            "components = [\"danh_sach\", \"file_dien_tu\", \"la\"]",
            "no component la",
        ),
        ("sets = 1", "sets = 0", "dossier.rule.1.sets: sets is"),
        ("sets = 1", "sets = 21", "dossier.rule.1.sets: sets is"),
        ("sets = 1", "copies = 1", "unknown field `copies`"),
        (
            "\"NĐ 152/2025/NĐ-CP, khoản 2 Điều 36\"\ncertainty = \"page\"",
            "\"NĐ 152/2025/NĐ-CP, khoản 2 Điều 36\"\ncertainty = \"confirmed\"",
            "dossier.rule.1.certainty: only the office confirms",
        ),
        (
            "legal_basis = \"NĐ 152/2025/NĐ-CP, khoản 2 Điều 36\"",
            "legal_basis = \" \"",
            "dossier.rule.1.legal_basis: no legal basis",
        ),
        (
            "awards = [\"thu_khen\", \"thuong_nong\"]",
            "awards = [\"thuong_nong\"]",
            "dossier.rule: no rule for thu_khen to Person, simplified: false",
        ),
    ] {
        let text = with("2025.toml", passage, replacement);
        let Err((_, detail)) = read_files(&[("2025.toml", &text)]) else { panic!("{replacement} was taken") };
        assert!(detail.contains(told), "{replacement}: {detail}");
    }
}

#[test]
fn a_pack_without_the_section_says_that_it_does_not_know() {
    let text = FILES[2].1;
    let cut = &text[..text.find("[[dossier.component]]").unwrap()];
    let regulations = read_files(&[("2025.toml", cut)]).unwrap();
    let needed =
        required_components(regulations.packs()[0].dossier_law(), "bang_khen_tinh", Person, Merit, false);
    assert!(needed.is_unknown && needed.papers.is_empty());
}
