//! Writes the approval book of the tests to a file, to be looked at: `cargo run -p workbook --example write_sample_book -- FILE [PEOPLE]`.

#[path = "../tests/support/sample_book.rs"]
mod sample_book;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("usage: write_sample_book FILE [PEOPLE]")?;
    let people = arguments.next().map_or(Ok(60), |text| text.parse())?;
    let started = std::time::Instant::now();
    let bytes = workbook::write_book(&sample_book::sample_book(people))?;
    println!("{} bytes in {} ms", bytes.len(), started.elapsed().as_millis());
    std::fs::write(file, bytes)?;
    Ok(())
}
