//! The layout of the picture in pixels: pure arithmetic, no rendering.

use super::CoverageFacts;
use super::wrap::wrap;

/// The width of the column with the names of activities.
pub(super) const LABEL: usize = 212;
/// The gap between the name of an objective and the first row.
pub(super) const HEAD_GAP: usize = 8;
/// A portrait A4 page with margins of 20 mm is 642 pixels wide and 971 high.
const WIDTH: usize = 640;
const HEIGHT: usize = 860;
const LINE: usize = 17;
/// A smaller line height for the names of objectives, so that those of a year fit side by side.
const HEAD_LINE: usize = 15;
/// The height of the header; longer names of objectives wrap into a further line.
const HEAD: usize = 204;
/// Bold text is a tenth wider than the regular text that `wrap` measures.
const HEAD_WIDTH: usize = (HEAD - 2 * HEAD_GAP) * 10 / 11;
const NARROWEST: usize = 34;
const FOOT: usize = 66;

/// One picture with some of the columns and some of the rows.
pub(super) struct Panel {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// The lower edge of the header, and that of the rows.
    pub head: usize,
    pub foot: usize,
    pub width: usize,
    pub height: usize,
    /// Only the picture with the last rows shows the counts.
    pub has_foot: bool,
}

#[derive(Clone)]
pub(super) struct Column {
    /// The index of its objective.
    index: usize,
    /// The lines of its name, each with the position of its baseline.
    pub lines: Vec<(usize, String)>,
    pub x: usize,
    pub width: usize,
    /// The number of activities that contribute to it.
    pub covered: usize,
}

pub(super) struct Row {
    /// The lines of its name, each with the position of its baseline.
    pub lines: Vec<(usize, String)>,
    pub top: usize,
    pub middle: usize,
    pub dots: Vec<usize>,
}

/// Lays out the picture, split into as many panels as needed.
pub(super) fn layout(facts: &CoverageFacts) -> Vec<Panel> {
    let columns = facts.columns.iter().enumerate();
    let columns = columns.map(|(index, name)| column(facts, index, name));
    let names: Vec<(usize, Vec<String>)> = facts
        .rows
        .iter()
        .map(|name| wrap(name, LABEL - 16))
        .enumerate()
        .collect();
    let pages = in_groups(names, HEIGHT - HEAD - FOOT, |(_, lines)| row_height(lines));
    let last = pages.len().saturating_sub(1);
    let mut panels = Vec::new();
    for columns in in_even_groups(&columns.collect::<Vec<_>>(), WIDTH - LABEL) {
        let columns = side_by_side(columns);
        for (page, rows) in pages.iter().enumerate() {
            panels.push(panel(facts, columns.clone(), rows, page == last));
        }
    }
    panels
}

fn column(facts: &CoverageFacts, index: usize, name: &str) -> Column {
    let lines = wrap(name, HEAD_WIDTH);
    let is_tied = |row: &&Vec<bool>| row.get(index) == Some(&true);
    Column {
        index,
        x: 0,
        width: NARROWEST.max(lines.len() * HEAD_LINE + 10),
        lines: lines.into_iter().map(|line| (0, line)).collect(),
        covered: facts.ticks.iter().filter(is_tied).count(),
    }
}

/// Positions each column and the lines of its name.
fn side_by_side(columns: Vec<Column>) -> Vec<Column> {
    let mut x = LABEL;
    let place = |mut column: Column| {
        column.x = x;
        let block = column.lines.len() * HEAD_LINE;
        let first = x + (column.width - block) / 2 + 12;
        for (line, (at, _)) in column.lines.iter_mut().enumerate() {
            *at = first + line * HEAD_LINE;
        }
        x += column.width;
        column
    };
    columns.into_iter().map(place).collect()
}

fn panel(
    facts: &CoverageFacts,
    columns: Vec<Column>,
    names: &[(usize, Vec<String>)],
    has_foot: bool,
) -> Panel {
    let mut top = HEAD;
    let rows = names.iter().map(|(index, lines)| {
        let row = row(facts, &columns, *index, lines, top);
        top += row_height(lines);
        row
    });
    let rows = rows.collect();
    let widths: usize = columns.iter().map(|column| column.width).sum();
    Panel {
        rows,
        head: HEAD,
        foot: top,
        width: LABEL + widths,
        height: top + if has_foot { FOOT } else { 1 },
        has_foot,
        columns,
    }
}

fn row(
    facts: &CoverageFacts,
    columns: &[Column],
    index: usize,
    lines: &[String],
    top: usize,
) -> Row {
    let ticks = facts.ticks.get(index).map(Vec::as_slice);
    let is_tied = |column: &&Column| ticks.unwrap_or_default().get(column.index) == Some(&true);
    let tied = columns.iter().filter(is_tied);
    Row {
        lines: (0..)
            .zip(lines)
            .map(|(n, line)| (top + 20 + n * LINE, line.clone()))
            .collect(),
        top,
        middle: top + row_height(lines) / 2,
        dots: tied.map(|column| column.x + column.width / 2).collect(),
    }
}

fn row_height(lines: &[String]) -> usize {
    lines.len().max(1) * LINE + 13
}

/// The smallest number of groups in which the columns fit, of about equal width.
fn in_even_groups(columns: &[Column], room: usize) -> Vec<Vec<Column>> {
    let groups = |room| in_groups(columns.to_vec(), room, |column| column.width);
    let widths: usize = columns.iter().map(|column| column.width).sum();
    let fewest = groups(room).len();
    (widths / fewest.max(1)..room)
        .step_by(NARROWEST / 2)
        .map(groups)
        .find(|groups| groups.len() == fewest)
        .unwrap_or_else(|| groups(room))
}

/// Fills groups in order; an item that is too large for any group gets its own.
fn in_groups<T>(all: Vec<T>, room: usize, size: impl Fn(&T) -> usize) -> Vec<Vec<T>> {
    let mut groups: Vec<Vec<T>> = Vec::new();
    let mut left = 0;
    for one in all {
        let size = size(&one);
        match groups.last_mut() {
            Some(group) if size <= left => group.push(one),
            _ => {
                left = room.max(size);
                groups.push(vec![one]);
            }
        }
        left -= size;
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(rows: usize, columns: usize) -> CoverageFacts {
        let name = |n: usize| format!("Samspil mellem eTwinning og School Education Gateway {n}");
        CoverageFacts {
            rows: (0..rows).map(name).collect(),
            columns: (0..columns).map(name).collect(),
            ticks: (0..rows).map(|row| vec![row == 0; columns]).collect(),
        }
    }

    #[test]
    fn every_panel_fits_on_a_portrait_page() {
        let panels = layout(&facts(60, 20));
        assert!(panels.len() > 4, "{}", panels.len());
        for panel in &panels {
            assert!(panel.width <= WIDTH && panel.height <= HEIGHT);
        }
    }

    #[test]
    fn the_objectives_of_2019_fit_side_by_side() {
        let names = [
            "Demokratisk deltagelse",
            "Samarbejde med eTwinning Plus",
            "eTwinning-skoler",
            "eTwinning i skolens strategi",
            "Blandet mobilitet: virtuelle møder og rejser med Erasmus+ i samspil",
            "Erhvervsuddannelser",
            "Skoler i landdistrikter",
            "Samspil mellem eTwinning og School Education Gateway (SEG)",
        ];
        let facts = CoverageFacts {
            columns: names.map(str::to_owned).to_vec(),
            ..facts(6, 8)
        };
        let panels = layout(&facts);
        assert_eq!(panels.len(), 1);
        let columns = panels.iter().flat_map(|panel| &panel.columns);
        let vet: Vec<usize> = columns.map(|column| column.lines.len()).collect();
        assert_eq!(vet.get(5), Some(&1), "no word is broken");
    }

    #[test]
    fn objectives_that_need_two_panels_are_split_evenly() {
        let widths: Vec<usize> = layout(&facts(2, 9))
            .iter()
            .map(|p| p.columns.len())
            .collect();
        assert_eq!(widths.iter().sum::<usize>(), 9);
        assert!(widths.iter().all(|columns| *columns > 2), "{widths:?}");
    }

    #[test]
    fn every_activity_and_objective_meet_once() {
        let panels = layout(&facts(60, 20));
        let cells: usize = panels.iter().map(|p| p.rows.len() * p.columns.len()).sum();
        assert_eq!(cells, 60 * 20);
        let dots = panels.iter().flat_map(|panel| &panel.rows);
        assert_eq!(dots.map(|row| row.dots.len()).sum::<usize>(), 20);
    }

    #[test]
    fn the_counts_are_shown_once_per_objective() {
        let panels = layout(&facts(60, 20));
        let counted = panels.iter().filter(|panel| panel.has_foot);
        assert_eq!(counted.map(|panel| panel.columns.len()).sum::<usize>(), 20);
    }
}
