//! Writes the blank forms of no office in particular into a folder: `cargo xtask sheets`.

use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("usage: write_forms FOLDER")?);
    std::fs::create_dir_all(&folder)?;
    for (name, content) in office::general_forms()? {
        let path = folder.join(name);
        office::shell::save_whole(&path, &content)?;
        println!("{}", path.display());
    }
    Ok(())
}
