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
    /// The author that is stored on this device; `None` if nobody was asked yet.
    pub fn stored() -> Option<Self> {
        let read = |key| storage::read(key).ok().flatten();
        Some(Self {
            name: read(keys::AUTHOR)?,
            party: read(keys::AUTHOR_PARTY).and_then(|key| Owner::from_key(&key)),
        })
    }

    /// The party that is written for on this device, if it is known; also if no name was asked for yet.
    pub fn party_here() -> Option<PartyId> {
        let key = storage::read(keys::AUTHOR_PARTY).ok().flatten()?;
        let mut sides = [PartyId::SCHOOL, PartyId::LEARNING_ENVIRONMENT].into_iter();
        sides.find(|side| side.as_str() == key)
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
