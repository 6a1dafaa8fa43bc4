use super::*;
use crate::domain::{PromptId, RevisionId};
use crate::worksheet;

const ID: &str = "6c1f0c54-9a7b-4a3e-8f2e-0d6f5e1b2a33";

#[test]
fn every_place_survives_the_way_through_the_url() {
    let prompt = || Some(PromptId::fixed("contact.inbound.driver"));
    let places = [
        Place::Overview,
        Place::Profile,
        Place::Summary,
        Place::Agreements { prompt: None },
        Place::Agreements { prompt: prompt() },
        Place::of_theme(&worksheet::CONTACT.id, None),
        Place::of_theme(&worksheet::FOLLOW_UP.id, prompt()),
    ];
    let revision = RevisionId(uuid::Uuid::from_u128(3));
    let among_revisions = [
        RevisionPlace::List,
        RevisionPlace::View(revision),
        RevisionPlace::Compare(revision),
    ];
    for place in among_revisions {
        for kind in [DraftKind::Plan, DraftKind::Annex] {
            let route = Route::revisions(DraftId(uuid::Uuid::nil()), kind, place);
            assert_eq!(Route::parse(route.href().trim_start_matches('#')), route);
        }
    }
    for place in places {
        let route = Route::Plan {
            draft: ID.parse().unwrap_or(DraftId(uuid::Uuid::nil())),
            place,
        };
        assert_eq!(Route::parse(route.href().trim_start_matches('#')), route);
    }
    for place in ReadingPlace::ALL {
        let route = Route::Reading(place);
        assert_eq!(Route::parse(route.href().trim_start_matches('#')), route);
    }
    for place in AnnexPlace::ALL {
        let draft = ID.parse().unwrap_or(DraftId(uuid::Uuid::nil()));
        let route = Route::Annex { draft, place };
        assert_eq!(Route::parse(route.href().trim_start_matches('#')), route);
    }
    assert_eq!(Route::parse("/galleri"), Route::Gallery);
    assert_eq!(Route::parse("/worksheets"), Route::Worksheets);
    assert_eq!(Route::Worksheets.href(), "#/worksheets");
    assert_eq!(Route::parse("/cases"), Route::Cases);
    assert_eq!(Route::Cases.href(), "#/cases");
    assert_eq!(Route::Gallery.href(), "#/galleri");
    assert_eq!(Route::parse(""), Route::Start);
    assert_eq!(Route::parse("/"), Route::Start);
}

#[test]
fn a_hash_that_leads_nowhere_is_told_apart() {
    let unknown = [
        "/plan",
        "/plan/not-an-id",
        "/nowhere",
        &format!("/plan/{ID}/contact/a/b"),
        &format!("/plan/{ID}/revisions/not-an-id"),
        &format!("/annex/{ID}/revisions/{ID}/nowhere"),
    ];
    for hash in unknown {
        assert_eq!(Route::parse(hash), Route::Unknown, "{hash}");
    }
}
