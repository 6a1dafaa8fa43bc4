//! Who writes comments on this device: a name and a party. Both may be left out; they are asked for once.

use super::keys;
use crate::browser::storage;
use crate::domain::{Owner, PartyId};

/// Who writes comments on this device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Author {
    pub name: String,
    pub party: Option<Owner>,
}

impl Author {
    /// Whether the name was asked for.
    pub fn is_known() -> bool {
        read(keys::AUTHOR).is_some()
    }

    /// What this device knows of the author. The party may be known before the name was asked for.
    pub fn here() -> Self {
        Self {
            name: read(keys::AUTHOR).unwrap_or_default(),
            party: read(keys::AUTHOR_PARTY).and_then(|key| Owner::from_key(&key)),
        }
    }

    /// The side that is written for on this device, if it is known.
    pub fn party_here() -> Option<PartyId> {
        match Self::here().party? {
            Owner::School => Some(PartyId::SCHOOL),
            Owner::LearningEnvironment => Some(PartyId::LEARNING_ENVIRONMENT),
            Owner::Both => None,
        }
    }

    /// Notes the party that is written for on this device, unless one is known. If it can't be stored, pages name both
    /// parties.
    pub fn learn_party(party: &PartyId) {
        let owner = Owner::from_key(party.as_str());
        if let (Some(owner), Ok(None)) = (owner, storage::read(keys::AUTHOR_PARTY)) {
            let _ = storage::write(keys::AUTHOR_PARTY, owner.key());
        }
    }

    /// Stores the author on this device. If it can't be stored, the next card asks again.
    pub fn store(&self) {
        let _ = storage::write(keys::AUTHOR, &self.name);
        let _ = match self.party {
            Some(party) => storage::write(keys::AUTHOR_PARTY, party.key()),
            None => storage::remove(keys::AUTHOR_PARTY),
        };
    }
}

fn read(key: &str) -> Option<String> {
    storage::read(key).ok().flatten()
}
