//! The figures as tables: for the eye, and for docs/performance.md.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::Found;
use crate::figures::median;
use crate::within::Deed;

/// The tables are between these lines of the document.
const BEGIN: &str = "<!-- cargo xtask bench -->";
const END: &str = "<!-- end -->";

/// Browsers tell of no task that is shorter, in milliseconds.
const TOLD_OF: f64 = 50.0;

/// What others have on the same work: react-hook-form, Enketo, `SurveyJS`.
const FIELD: [(&str, [&str; 3]); 7] = [
    ("cold load to ready", ["2.6", "3.3", "5.9 to 7.3"]),
    ("blocking time", ["204 ms", "420 ms", "850 to 970 ms"]),
    ("plan, cold", ["1.8", "–", "–"]),
    ("CPU per key", ["1.32", "1.45", "2.5 to 2.7"]),
    ("theme 1 to 2", ["2.2", "2.1", "10"]),
    ("reload of a full plan", ["2.6", "4.0", "8 to 9"]),
    ("list with 1,000 drafts", ["1.6", "1.5", "2.0"]),
];

/// All figures, with the milliseconds of this machine: for the eye.
pub fn text(found: &Found) -> String {
    let mut text = format!(
        "\n{:32}{:>10}{:>10}{:>8}   field\n",
        "at CPU x4, medians", "app", "bare", "ratio"
    );
    for row in &found.rows {
        let (app, bare) = (median(row.app.clone()), median(row.bare.clone()));
        let best = field(row.name).map_or("", |[best, ..]| best);
        let ratio = row.ratio();
        let _ = writeln!(
            text,
            "{:32}{app:>7.1} ms{bare:>7.1} ms{ratio:>8.2}   {best}",
            row.name
        );
        let _ = writeln!(text, "    app {:.1?}\n    bare {:.1?}", row.app, row.bare);
    }
    for (name, ratio) in &found.growth {
        let _ = writeln!(text, "{name:52}{ratio:>8.2}   1.2");
    }
    for deed in &found.deeds {
        let (drawn, longest) = (deed.drawn(), longest(deed));
        let _ = writeln!(
            text,
            "{:32}{drawn:>7.1} ms, longest task {longest}",
            deed.name
        );
    }
    text
}

/// Puts the tables into the document: ratios, and milliseconds only where the limit is in them.
pub fn write(found: &Found) -> Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/performance.md");
    let document = fs::read_to_string(&path)?;
    let (before, rest) = document.split_once(BEGIN).context(BEGIN)?;
    let (_, after) = rest.split_once(END).context(END)?;
    let tables = markdown(found);
    Ok(fs::write(
        &path,
        format!("{before}{BEGIN}\n{tables}{END}{after}"),
    )?)
}

fn markdown(found: &Found) -> String {
    let mut text = "| as a ratio to the bare page | Samspil | react-hook-form | Enketo | SurveyJS |\n|---|---|---|---|---|\n".to_owned();
    for row in &found.rows {
        let ours = if row.name == "blocking time" {
            format!("{:.0} ms", median(row.app.clone()))
        } else {
            format!("{:.2}", row.ratio())
        };
        let theirs = field(row.name).unwrap_or_default().join(" | ");
        let _ = writeln!(text, "| {} | {ours} | {theirs} |", row.name);
    }
    text += "\n| a key in the app | ratio | limit |\n|---|---|---|\n";
    for (name, ratio) in &found.growth {
        let _ = writeln!(text, "| {name} | {ratio:.2} | 1.2 |");
    }
    text += "\n| with much in it | until it is on the screen | longest task |\n|---|---|---|\n";
    for deed in &found.deeds {
        let _ = writeln!(
            text,
            "| {} | {:.0} ms | {} |",
            deed.name,
            deed.drawn(),
            longest(deed)
        );
    }
    text
}

fn field(name: &str) -> Option<[&'static str; 3]> {
    let found = FIELD.iter().find(|(row, _)| *row == name);
    found.map(|(_, figures)| *figures)
}

fn longest(deed: &Deed) -> String {
    match deed.longest() {
        time if time < TOLD_OF => format!("below {TOLD_OF:.0} ms"),
        time => format!("{time:.0} ms"),
    }
}
