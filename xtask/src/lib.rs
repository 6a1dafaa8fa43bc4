//! What the end-to-end tests share with the commands: the server that sends what a host should
//! send ([`server`], [`headers`]), and what makes the app start without a network ([`offline`]).
//! The commands themselves are in `main.rs`.
#![allow(clippy::missing_errors_doc)] // The errors of a command are sentences for the developer.

pub mod compress;
pub mod headers;
pub mod offline;
pub mod page;
pub mod project;
pub mod server;
pub mod sizes;
