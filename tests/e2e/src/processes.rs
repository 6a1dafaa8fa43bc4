//! Processes that the tests started, by their ids.

use std::collections::BTreeSet;

use rustix::process::{Pid, Signal, kill_process};

/// Kills a process and all its descendants.
pub fn kill(id: i32) {
    // Collected first: the children of a process that has ended are no longer found.
    for id in family(id) {
        if let Some(process) = Pid::from_raw(id) {
            // It may have ended meanwhile.
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

/// All processes without zombies.
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

/// All processes without zombies.
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
