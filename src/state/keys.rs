//! All storage keys. All begin with the app's name, so that erasure finds them.

/// The prefix of all keys.
pub const ALL: &str = "samspil.";
/// A draft, by its id.
pub const DRAFT: &str = "samspil.draft.";
/// A deleted draft, by its id.
pub const BIN: &str = "samspil.bin.";
/// Which version of a draft is in a file, and when it was downloaded.
pub const FILED: &str = "samspil.filed.";
/// When a draft was deleted, and how many days the app had been used then. The key keeps its first name.
pub const DELETED: &str = "samspil.thrown.";
/// A record that could not be read and was replaced by a good copy, by moment and original key.
pub const KEPT: &str = "samspil.kept.";
/// The stamp of the last erasure; in local storage.
pub const ERASED: &str = "samspil.erased";
/// The days on which the app was used; in local storage.
pub const USED: &str = "samspil.used";
/// That the user was reminded of files for a draft.
pub const NUDGED: &str = "samspil.nudged.";
/// Which version of a draft was changed in a visit that could not read the durable copy.
pub const BLIND: &str = "samspil.blind.";
/// The description of a saved state, by draft and id; in the durable copy.
pub const KNOWN: &str = "samspil.revision.";
/// A file about which there are questions, by draft and id; in the durable copy.
pub const ARRIVED: &str = "samspil.arrival.";
/// The choices about such a file so far, by draft and id; in the durable copy.
pub const CHOSEN: &str = "samspil.choices.";
/// The last merge into a draft, by its id; in the durable copy.
pub const MERGED: &str = "samspil.merged.";
/// That there are such files; in local storage.
pub const WAITING: &str = "samspil.waiting";
/// The name of who writes comments on this device; in local storage.
pub const AUTHOR: &str = "samspil.author";
/// The party that they write for; in local storage.
pub const AUTHOR_PARTY: &str = "samspil.author.party";
/// The content of a saved state, by draft and id; in the durable copy.
pub const HELD: &str = "samspil.state.";

/// Prefixes of the records that are in both copies. All others are in one copy only.
pub const SHARED: [&str; 4] = [DRAFT, BIN, FILED, DELETED];
