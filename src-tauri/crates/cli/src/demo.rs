//! `sovang demo`: the whole road on the sample lists, through the public commands, and what it leaves behind.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use office::contract::office::SamplePoint;
use office::sample::{Account, road, sample_files};
use office::{Caller, Office, OfficeError, shell};
use serde_json::{Value, json};

use crate::End;
use crate::call::made_file;

/// The sample session sits on this day; the demo acts then, so that the same files come out every time.
const SAMPLE_DAY: &str = "2022-01-12T08:00:00";

/// Walks the road into a folder: the units' lists, a fresh data file, the approval book and the minutes.
pub(crate) fn run(folder: &Path, now: Option<NaiveDateTime>) -> Result<End, OfficeError> {
    let lists = folder.join("don-vi-gui");
    fs::create_dir_all(&lists)?;
    let files = sample_files()?;
    for file in &files {
        shell::save_whole(&lists.join(&file.file_name), &file.bytes)?;
    }

    let data = folder.join("so-vang-mau.db");
    remove_data(&data)?;
    let mut office = Office::open(&data)?.with_reader(office::shell::worker_of_this_program()?);
    let caller = Caller { now: now.or_else(|| SAMPLE_DAY.parse().ok()).unwrap_or_default(), actor: None };
    let mut commands = 0_u32;
    let account = road(SamplePoint::Signed, &mut |name, request| {
        commands += 1;
        Ok(office.call(name, &request, &caller)?.answer)
    })?;

    let mut papers = Vec::new();
    for command in ["export_approval_book", "export_minutes"] {
        let reply = office.call(command, &json!({ "session": account.session }), &caller)?;
        if let Some(file) = made_file(&reply)? {
            let path = folder.join(&file.name);
            shell::save_whole(&path, &file.content)?;
            papers.push(path);
        }
    }
    let health = office.call("check_store", &json!({}), &caller)?.answer;
    tell(&account, commands, &health);
    println!("Danh sách đơn vị gửi   {} tệp trong {}", files.len(), lists.display());
    println!("Dữ liệu                {}", data.display());
    for (what, path) in ["Sổ duyệt", "Biên bản họp"].iter().zip(&papers) {
        println!("{what:<22} {}", path.display());
    }
    Ok(if health["healthy"] == json!(true) { End::Done } else { End::LawBroken })
}

fn tell(account: &Account, commands: u32, health: &Value) {
    println!("Cơ quan mẫu: đi hết con đường từ danh sách Excel của đơn vị đến sổ duyệt, {commands} lệnh.");
    println!("Đơn vị                 {} nhập từ Excel", account.units);
    println!(
        "Danh sách đề nghị      {} tệp, đọc {} dòng: sửa {}, bỏ {} dòng trùng, nhập {} đề nghị",
        account.lists, account.lines, account.repaired, account.left_out, account.nominations
    );
    println!(
        "Các năm trước          {} khen thưởng đã có, {} sáng kiến, đề tài",
        account.past_awards, account.initiatives
    );
    println!(
        "Thẩm định              {} đủ điều kiện, {} không đủ, {} trả lại",
        account.eligible, account.ineligible, account.returned
    );
    println!(
        "Phiên họp              {} nội dung biểu quyết: {} đạt, {} không đạt, {} hạ mức; {} để lại, {} rút",
        account.votes, account.passed, account.rejected, account.lowered, account.deferred, account.withdrawn
    );
    let laws = health["laws"].as_array().map_or(0, Vec::len);
    let verdict =
        if health["healthy"] == json!(true) { "đều đúng" } else { "CÓ CHỖ SAI, xem sovang check" };
    println!("Kiểm tra dữ liệu       {laws} quy luật {verdict}, {} dòng nhật ký\n", health["journalLines"]);
}

/// The demo's own data file begins anew each time, with what SQLite keeps beside it.
fn remove_data(data: &Path) -> Result<(), OfficeError> {
    for ending in ["", "-wal", "-shm"] {
        let mut path = data.as_os_str().to_owned();
        path.push(ending);
        let path = PathBuf::from(path);
        if path.exists() {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
