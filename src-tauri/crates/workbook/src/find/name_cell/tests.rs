use proptest::prelude::*;

use super::*;

#[test]
fn names_are_cut_from_what_stands_behind_them() {
    for (cell, honorific, titles, name, birth, place) in [
        ("Trần Văn A, Trưởng phòng, Sở Y tế", "", "", "Trần Văn A", "", "Trưởng phòng, Sở Y tế"),
        ("Trần Văn A - Trưởng phòng - Sở Y tế", "", "", "Trần Văn A", "", "Trưởng phòng, Sở Y tế"),
        ("Ông Trần Văn A (1980)\nTrưởng phòng", "Ông", "", "Trần Văn A", "1980", "Trưởng phòng"),
        ("Bà: Lê Thị B, sinh năm 1979; Kế toán", "Bà", "", "Lê Thị B", "1979", "Kế toán"),
        ("Đ/c Lê B\nSN 05/6/1979 - Kế toán", "Đ/c", "", "Lê B", "05/6/1979", "Kế toán"),
        ("Lê Thị B/1979", "", "", "Lê Thị B", "1979", ""),
        ("Lê Thị B / 1979", "", "", "Lê Thị B", "1979", ""),
        ("Thượng úy Lê Văn B, Phó Đội trưởng", "", "Thượng úy", "Lê Văn B", "", "Phó Đội trưởng"),
        ("BS.CKI Lê Văn B – Trưởng khoa", "", "BS.CKI", "Lê Văn B", "", "Trưởng khoa"),
        ("TTƯT. BS CKII. Lê Văn B", "", "TTƯT BS CKII", "Lê Văn B", "", ""),
        ("Ông Lê Văn B Phó Giám đốc Sở Y tế", "Ông", "", "Lê Văn B", "", "Phó Giám đốc Sở Y tế"),
        ("Lê Văn B 1980 Ấp 3", "", "", "Lê Văn B", "1980", "Ấp 3"),
        ("1. Lê Văn B", "", "", "Lê Văn B", "", ""),
        ("Lê Văn B (1980 (41 tuổi))", "", "", "Lê Văn B", "1980", ""),
        ("Thiếu tá, Lê Hữu Lộc", "", "Thiếu tá", "Lê Hữu Lộc", "", ""),
        ("Đại úy - Trần Văn Bé", "", "Đại úy", "Trần Văn Bé", "", ""),
        ("Anh hùng LLVT Lê Văn Tám", "", "Anh hùng LLVT", "Lê Văn Tám", "", ""),
        ("Thầy thuốc ưu tú Huỳnh Văn M", "", "Thầy thuốc ưu tú", "Huỳnh Văn M", "", ""),
        ("Cô giáo Lý Thị H", "", "Cô giáo", "Lý Thị H", "", ""),
        ("Ông bà Lê Văn C", "", "", "Ông bà Lê Văn C", "", ""),
        ("Chị em bà Nguyễn Thị B", "", "", "Chị em bà Nguyễn Thị B", "", ""),
        ("Ông Ích Khiêm", "", "", "Ông Ích Khiêm", "", ""),
        ("Ông Lê Khiêm", "Ông", "", "Lê Khiêm", "", ""),
        ("Ông Ba Hùng", "Ông", "", "Ba Hùng", "", ""),
        ("Bà Mẹ VNAH Võ Thị Sáu", "", "Bà Mẹ VNAH", "Võ Thị Sáu", "", ""),
        ("Cố Bác sĩ Trần Văn Bé", "", "Cố Bác sĩ", "Trần Văn Bé", "", ""),
        ("Ông Bác sĩ Trần Văn Bé", "Ông", "Bác sĩ", "Trần Văn Bé", "", ""),
        ("Mr. John Smith", "Mr", "", "John Smith", "", ""),
        ("Mời Ông Trần Văn Bé", "Mời Ông", "", "Trần Văn Bé", "", ""),
        ("2/ Trần Thị Bé", "", "", "Trần Thị Bé", "", ""),
        ("3- Lê Hữu Lộc", "", "", "Lê Hữu Lộc", "", ""),
        ("04) Bà Sơn Thị Mỹ", "Bà", "", "Sơn Thị Mỹ", "", ""),
        ("(1) Nguyễn Văn Ấn", "", "", "Nguyễn Văn Ấn", "", ""),
        ("1.1. Danh Na", "", "", "Danh Na", "", ""),
        ("+ Sơn Thị Mỹ", "", "", "Sơn Thị Mỹ", "", ""),
        ("a) Kim Sô", "", "", "Kim Sô", "", ""),
        ("2 Trần Thị Bé", "", "", "Trần Thị Bé", "", ""),
        ("Nguyễn Văn Bảy*", "", "", "Nguyễn Văn Bảy", "", ""),
        ("Trần Văn Tám.", "", "", "Trần Văn Tám", "", ""),
        ("Anh Thư", "", "", "Anh Thư", "", ""),
        ("Y Sĩ Niê", "", "", "Y Sĩ Niê", "", ""),
        ("", "", "", "", "", ""),
    ] {
        let parts = split_name_cell(cell);
        let found = [&parts.honorific, &parts.titles, &parts.name, &parts.birth, &parts.place];
        assert_eq!(found, [honorific, titles, name, birth, place], "{cell}");
    }
}

#[test]
fn names_alone_keep_what_belongs_to_them() {
    for (cell, name, birth, place) in [
        ("Trần Văn A (Ba Rô)", "Trần Văn A (Ba Rô)", "", ""),
        ("Trần Văn\nAn", "Trần Văn An", "", ""),
        ("Trần\nVăn An", "Trần Văn An", "", ""),
        ("Trần Văn A (1980)", "Trần Văn A", "1980", ""),
        ("Trần Văn A\nTrưởng phòng", "Trần Văn A", "", "Trưởng phòng"),
        ("Trần Văn A - Phó Giám đốc, Sở Y tế", "Trần Văn A", "", "Phó Giám đốc, Sở Y tế"),
        ("Y Ban Niê", "Y Ban Niê", "", ""),
        ("H'Hen Niê", "H'Hen Niê", "", ""),
    ] {
        let parts = split_plain_name(cell);
        assert_eq!([&parts.name, &parts.birth, &parts.place], [name, birth, place], "{cell}");
    }
}

#[test]
fn remarks_behind_a_name_are_kept_beside_it() {
    for (cell, name, remark) in [
        ("Nguyễn Văn Ấn (Ba Ấn), 62 tuổi", "Nguyễn Văn Ấn (Ba Ấn)", "62 tuổi"),
        ("Cụ bà Lê Thị Q, 90 tuổi", "Lê Thị Q", "90 tuổi"),
        ("Nguyễn Văn Ấn (truy tặng)", "Nguyễn Văn Ấn", "truy tặng"),
        ("Nguyễn Văn Ấn (Ba Ấn)", "Nguyễn Văn Ấn (Ba Ấn)", ""),
    ] {
        let parts = split_plain_name(cell);
        assert_eq!([&parts.name, &parts.remark], [name, remark], "{cell}");
    }
}

#[test]
fn several_people_in_a_cell_are_told_from_one() {
    for (cell, people) in [
        ("Nguyễn Văn Ấn; Trần Thị Bé", "Nguyễn Văn Ấn|Trần Thị Bé"),
        ("Lê Hữu Lộc\nSơn Thị Mỹ", "Lê Hữu Lộc|Sơn Thị Mỹ"),
        ("Lý Văn Út và Danh Sách", "Lý Văn Út|Danh Sách"),
        ("1. Kim Sô\n2. Kim Na", "Kim Sô|Kim Na"),
        ("Ông Lê Văn A và bà Trần Thị B", "Lê Văn A|Trần Thị B"),
        ("Nguyễn Văn\nẤn", ""),
        ("Nguyễn\nVăn Ấn", ""),
        ("Trần Văn A (Ba Rô)", ""),
        ("Ông bà Lê Văn C", ""),
        ("Trần Văn A, Trưởng phòng", ""),
        ("Đội Dân quân và Công an xã", ""),
    ] {
        let wanted: Vec<&str> = people.split('|').filter(|name| !name.is_empty()).collect();
        assert_eq!(people_in(cell), wanted, "{cell}");
    }
}

proptest! {
    #[test]
    fn no_word_is_lost(cell in "(Ông |BS\\. |Thiếu tá )?[A-ZĐa-zàệữ]{1,7}( [A-Zđa-zà]{1,6}){0,4}[ ,;()\n/-]{1,3}([0-9]{1,4}|sn 1980|[a-zà]{2,5})?[ ,;-]{0,3}[a-zà ,.()/0-9-]{0,30}") {
        let parts = split_name_cell(&cell);
        let joined =
            [parts.honorific, parts.titles, parts.name, parts.birth, parts.place, parts.remark].join(" ");
        let joined: Vec<char> = joined.chars().filter(|c| c.is_alphanumeric()).collect();
        let mut left = joined.clone();
        for letter in tidy(&cell).chars().filter(|c| c.is_alphanumeric()) {
            let at = left.iter().position(|other| *other == letter);
            // The words by which a birth is announced say nothing of their own.
            prop_assert!(at.is_some() || cell.to_lowercase().contains("sn") , "{letter} of {cell:?} in {joined:?}");
            if let Some(at) = at { left.remove(at); }
        }
    }
}
