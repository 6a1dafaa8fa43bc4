//! Operations on lists of rows with stable ids: find, move, remove and restore.

use super::RowId;

/// A row with a stable id.
pub trait Keyed {
    fn id(&self) -> RowId;
}

/// The direction in which a row moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Up,
    Down,
}

/// Moves a row by one; does nothing at the end of the list or for an unknown row.
pub fn move_row<T: Keyed>(rows: &mut [T], id: RowId, way: Move) {
    let Some(from) = rows.iter().position(|row| row.id() == id) else {
        return;
    };
    let to = match way {
        Move::Up => from.checked_sub(1),
        Move::Down => (from + 1 < rows.len()).then_some(from + 1),
    };
    if let Some(to) = to {
        rows.swap(from, to);
    }
}

/// Removes a row and returns its index, for undo.
pub fn remove_row<T: Keyed>(rows: &mut Vec<T>, id: RowId) -> Option<(usize, T)> {
    let at = rows.iter().position(|row| row.id() == id)?;
    Some((at, rows.remove(at)))
}

/// Restores a removed row at its index, or at the end if the list has become shorter.
pub fn restore_row<T: Keyed>(rows: &mut Vec<T>, at: usize, row: T) {
    if rows.iter().all(|other| other.id() != row.id()) {
        rows.insert(at.min(rows.len()), row);
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    struct Row(RowId);

    impl Keyed for Row {
        fn id(&self) -> RowId {
            self.0
        }
    }

    fn row(n: u128) -> Row {
        Row(RowId(Uuid::from_u128(n)))
    }

    #[test]
    fn a_removed_row_is_restored_at_its_index() {
        let mut rows = vec![row(1), row(2), row(3)];
        let (at, gone) = remove_row(&mut rows, row(2).0).unwrap_or((9, row(9)));
        restore_row(&mut rows, at, gone.clone());
        assert_eq!(rows, [row(1), row(2), row(3)]);
        restore_row(&mut rows, at, gone);
        assert_eq!(rows.len(), 3, "restoring twice does nothing");
    }

    #[test]
    fn a_row_does_not_move_past_the_ends_of_its_list() {
        let mut rows = vec![row(1), row(2)];
        move_row(&mut rows, row(1).0, Move::Up);
        move_row(&mut rows, row(2).0, Move::Down);
        assert_eq!(rows, [row(1), row(2)]);
        move_row(&mut rows, row(2).0, Move::Up);
        assert_eq!(rows, [row(2), row(1)]);
    }
}
