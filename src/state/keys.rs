//! The keys under which something lies on this device, in one place: all begin with the app's name.

/// With this all of them begin.
pub const ALL: &str = "samspil.";
/// A draft, by its id.
pub const DRAFT: &str = "samspil.draft.";
/// A deleted draft, by its id.
pub const BIN: &str = "samspil.bin.";
/// When a draft was last downloaded as a file.
pub const FILED: &str = "samspil.filed.";
/// When a draft was deleted. The key keeps its first name.
pub const DELETED: &str = "samspil.thrown.";
/// What could not be read and was put aside, by the moment and its key.
pub const KEPT: &str = "samspil.kept.";
/// That the owner of a draft was told of files.
pub const NUDGED: &str = "samspil.nudged.";
/// Which version of a draft was changed in a visit that could not read the durable copy.
pub const BLIND: &str = "samspil.blind.";
/// What is known of a saved state, by draft and id; in the durable copy.
pub const KNOWN: &str = "samspil.revision.";
/// What a saved state holds, by draft and id; in the durable copy.
pub const HELD: &str = "samspil.state.";

/// Records that the two copies share. All others lie in one of them only.
pub const SHARED: [&str; 4] = [DRAFT, BIN, FILED, DELETED];
