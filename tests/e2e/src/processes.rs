//! Processes that the tests started, by their ids.

use std::collections::BTreeSet;

use rustix::process::{Pid, Signal, kill_process};

/// Ends a process and all below it, which get no chance to tidy up.
pub fn kill(id: i32) {
    // Seen before any of them ends: then its children would no longer be found.
    for id in family(id) {
        if let Some(process) = Pid::from_raw(id) {
            // One that has ended meanwhile is no loss.
            kill_process(process, Signal::KILL).ok();
        }
    }
}

/// Whether a process is still at work.
pub fn runs(id: i32) -> bool {
    all().iter().any(|process| process.id == id)
}

struct Process {
    id: i32,
    parent: i32,
}

fn family(id: i32) -> BTreeSet<i32> {
    let all = all();
    let mut family = BTreeSet::from([id]);
    loop {
        let children = all
            .iter()
            .filter(|process| family.contains(&process.parent));
        let known = family.len();
        let children: Vec<i32> = children.map(|process| process.id).collect();
        family.extend(children);
        if family.len() == known {
            return family;
        }
    }
}

/// All processes but those that have ended and wait to be noticed.
#[cfg(target_os = "linux")]
fn all() -> Vec<Process> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let stats = entries.filter_map(|entry| std::fs::read_to_string(entry.path().join("stat")).ok());
    stats.filter_map(|stat| of_stat(&stat)).collect()
}

/// Of a line such as "17 (name of it) S 3 …".
#[cfg(target_os = "linux")]
fn of_stat(stat: &str) -> Option<Process> {
    let (id, _) = stat.split_once(' ')?;
    let (_, rest) = stat.rsplit_once(") ")?;
    let (state, rest) = rest.split_once(' ')?;
    let (parent, _) = rest.split_once(' ')?;
    let process = Process {
        id: id.parse().ok()?,
        parent: parent.parse().ok()?,
    };
    (state != "Z").then_some(process)
}

/// All processes but those that have ended and wait to be noticed.
#[cfg(not(target_os = "linux"))]
fn all() -> Vec<Process> {
    let listed = std::process::Command::new("ps")
        .args(["-A", "-o", "pid=,ppid=,stat="])
        .output();
    let listed = listed.map(|listed| String::from_utf8_lossy(&listed.stdout).into_owned());
    let listed = listed.unwrap_or_default();
    let process = |line: &str| {
        let mut parts = line.split_whitespace();
        let id = parts.next()?.parse().ok()?;
        let parent = parts.next()?.parse().ok()?;
        let ended = parts.next()?.starts_with('Z');
        (!ended).then_some(Process { id, parent })
    };
    listed.lines().filter_map(process).collect()
}
