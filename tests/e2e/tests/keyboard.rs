//! The keyboard alone: a plan from nothing to paper, rows of the annex, the list of shortcuts. At
//! each step it is asserted where the focus is, and that it is never lost.

mod annex;
mod plan;
mod shortcuts;
mod start;
