//! The developer commands of Samspil: `cargo xtask <command>`.
//!
//! Where to start: [`serve`] and [`test`] are the two commands that the README promises; both set
//! up what is missing through [`setup`] and [`system`] and get their files from [`build`]. Trunk
//! calls [`styles`] and [`split`] as hooks (see Trunk.toml). Nothing of this is in the app.
#![allow(clippy::print_stdout)] // Talking to the developer is what these commands are for.

mod bench;
mod build;
mod checked;
mod count;
mod crates;
mod durations;
mod engines;
mod failures;
mod fresh;
mod fuzz;
mod hosting;
mod left_out;
mod lighthouse;
#[cfg(test)]
mod markers;
mod npm;
mod reliability;
mod screenshots;
mod serve;
mod setup;
mod split;
mod stage_table;
mod stages;
mod styles;
mod summary;
mod system;
mod tally;
mod test;
mod texts;
mod trim;
mod version;

use std::{env, ffi::OsString, process::ExitCode};

use anyhow::{Result, bail, ensure};
use pico_args::Arguments;
use xtask::{compress, headers, offline, page, project, server, sizes};

const HELP: &str = "\
cargo xtask <command>

  serve [--port N] [--open]       set up what is missing, build, serve on 127.0.0.1
  test [--only unit|browser|hosting|e2e] [--engine chromium|firefox|webkit] [--thorough]
       [-- <name>…]               set up what is missing, run all checks and tests; --thorough runs
                                  every journey in every engine; after -- come parts of the names
                                  of the tests to run
  lighthouse [--times N]          run Lighthouse on the release: five times, and their median
  fuzz [--count N] [--seed N]     read a million damaged files; none may make reading panic
  bench [--runs N] [--only load|cold|plan|list|keys|scale]
                                  compare the release with a bare page, in Chromium
  screenshots                     take pictures of the main pages, for looking at and for docs/
  build                           build the release into dist/ and print its sizes
  styles                          join style/*.css (a hook of Trunk)
  post-build                      split the release into chunks (a hook of Trunk)
";

fn main() -> ExitCode {
    match run(env::args_os().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut args: Vec<OsString>) -> Result<()> {
    let names = args.iter().position(|arg| arg == "--");
    let names = names.map(|at| args.split_off(at));
    let mut args = Arguments::from_vec(args);
    let command = args.subcommand()?;
    match command.as_deref() {
        Some(other) if other != "test" && names.is_some() => bail!("only tests have names"),
        Some("serve") => {
            let port = args.opt_value_from_str("--port")?;
            let open = args.contains("--open");
            finish(args)?;
            serve::run(port, open)
        }
        Some("test") => {
            let only = args.opt_value_from_str("--only")?;
            let engine = args.opt_value_from_str("--engine")?;
            let is_thorough = args.contains("--thorough");
            finish(args)?;
            let names = names.iter().flatten().skip(1);
            let names = names.map(|name| name.to_string_lossy().into_owned());
            let request = stages::Request {
                names: names.collect(),
                is_thorough,
            };
            test::run(only, engine, request)
        }
        Some("lighthouse") => {
            let times = args.opt_value_from_str("--times")?;
            finish(args)?;
            lighthouse::run(times.unwrap_or(5))
        }
        Some("fuzz") => {
            let count = args.opt_value_from_str("--count")?;
            let seed = args.opt_value_from_str("--seed")?;
            finish(args)?;
            fuzz::run(count, seed)
        }
        Some("bench") => {
            let runs = args.opt_value_from_str("--runs")?;
            let only: Option<String> = args.opt_value_from_str("--only")?;
            finish(args)?;
            bench::run(runs, only.as_deref())
        }
        Some("screenshots") => finish(args).and_then(|()| screenshots::run()),
        Some("build") => finish(args).and_then(|()| build::run()),
        Some("styles") => finish(args).and_then(|()| styles::run()),
        Some("post-build") => finish(args).and_then(|()| split::run()),
        Some(unknown) => bail!("there is no command {unknown:?}\n\n{HELP}"),
        None => {
            print!("{HELP}");
            Ok(())
        }
    }
}

/// Refuses arguments that no command has taken.
fn finish(args: Arguments) -> Result<()> {
    let rest = args.finish();
    ensure!(
        rest.is_empty(),
        "these arguments mean nothing here: {rest:?}"
    );
    Ok(())
}
