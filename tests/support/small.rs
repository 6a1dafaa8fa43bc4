//! Small files with one of everything, so that random damage is likely to hit something relevant.

use serde_json::{Value, json};

/// All small files as JSON.
pub fn files() -> [Value; 5] {
    [plan(), annex(), worksheet(), own_worksheet(), collection()]
}

fn id(n: u8) -> Value {
    json!(format!("00000000-0000-4000-8000-0000000000{n:02}"))
}

fn plan() -> Value {
    let contact = json!({"id": id(2), "name": "Bo"});
    json!({
        "format": "samspil", "version": 1, "kind": "plan", "id": id(1), "title": "Å",
        "created": "2026-11-20T08:00:00Z", "modified": "2026-11-20T08:00:00Z", "lineage": [id(3)],
        "sent": [{
            "state": id(3), "at": "2026-11-20T08:00:00Z", "from": "school", "to": id(15), "by": "Bo",
            "settled": true,
        }],
        "body": {
            "profile": {
                "school": {"contacts": [contact], "kind": "day-care", "country": "DK"},
                "learning_environment": {}, "ages": [4],
                "more_parties": [{"id": id(15), "party": {"contacts": [{"id": id(16)}]}}],
                "filled_by": "school", "direction": "inbound", "school_year": "2026/27",
                "year_groups": [5], "period": {"from": "2026-09-01"},
            },
            "answers": {
                "contact.inbound.driver": {
                    "answer": {"consideration": {"status": "agreed"}}, "note": {"text": "N"},
                },
                "content.development.materials": {"answer": {"idea": {"choice": "pick"}}},
                "follow-up.time.balance": {
                    "answer": {"checkpoint": {"checks": [{"id": id(4), "date": "2026-10-06"}]}},
                },
                "evaluation.outcome.pupils": {
                    "answer": {"criterion": {"views": {"pupils": {"score": 4}}}}, "owner": "both",
                },
                "sharing.ending": {"answer": {"record": {"text": "Slut"}}},
                "sharing.people": {
                    "answer": {"table": {"rows": [{"id": id(5), "cells": {"name": "Bo"}}]}},
                },
            },
            "own_prompts": [{"id": "own.1", "section": "sharing", "title": "Og"}],
            "hidden": ["sharing.results"], "finished": ["contact"],
            "lessons": [{
                "id": id(14), "prompt": "evaluation.outcome.pupils", "perspective": "pupils",
                "text": "Vente", "settled": true,
            }],
            "comments": [{
                "id": id(20), "prompt": "contact.inbound.driver", "text": "Hvem?", "author": "Bo",
                "party": "both", "at": "2026-11-20T08:00:00Z", "settled": true,
            }],
            "tasks": [{"id": id(6), "what": "Ring", "due": "2026-12-01"}],
            "meetings": [{"id": id(7), "date": "2026-12-01", "time": "14:00:00"}],
            "agreement": {"signed_on": "2026-11-20"},
            "annex_links": [{"annex": id(8), "activity": id(9)}],
            "worksheets": ["roles"],
        },
    })
}

fn annex() -> Value {
    json!({
        "format": "samspil", "version": 1, "kind": "annex", "id": id(8), "title": "Å",
        "created": "2026-11-20T08:00:00Z", "modified": "2026-11-20T08:00:00Z", "lineage": [id(3)],
        "body": {
            "head": {
                "school_year": "2026/27", "ambassador": "Bo", "updated": "2026-05-10",
                "period": {"to": "2027-06-30"}, "agency": {"name": "S"},
            },
            "columns": [
                {"id": "number", "hidden": true}, {"id": "activity"},
                {"id": "own.1", "name": "Hvem", "removed": true},
            ],
            "activities": [{
                "id": id(9), "number": "3", "cells": {"activity": "Besøg", "own.1": "Bo"},
                "elaboration": {"when": "Maj", "target": "2", "unit": "hold"},
                "objectives": ["vet"], "target_groups": ["pupils"],
                "report": {"status": "done", "date": "2026-10-06", "reached": "1"},
                "from_plan": id(1),
            }],
            "objectives": [{"id": "vet"}, {"id": "own.2", "name": "Nabo"}],
            "target_groups": [{"id": "pupils"}],
            "removed": [{"id": id(10), "cells": {}}],
            "copied_from": id(11),
        },
    })
}

fn worksheet() -> Value {
    json!({
        "format": "samspil", "version": 1, "kind": "worksheet", "id": id(12), "title": "Å",
        "created": "2026-11-20T08:00:00Z", "modified": "2026-11-20T08:00:00Z", "lineage": [id(3)],
        "body": {
            "worksheet": "international", "filled_by": "Bo",
            "answers": {
                "international.ambition.achieve": {"answer": {"record": {"text": "Ud"}}},
                "international.challenges.list": {
                    "answer": {"table": {"rows": [{"id": id(13), "cells": {"who": "Bo"}}]}},
                },
            },
            "own_prompts": [{"id": "own.1", "section": "international.support", "title": "Og"}],
            "hidden": ["international.synergies.others"], "finished": ["international-aims"],
            "comments": [{
                "id": id(21), "prompt": "international.ambition.achieve", "text": "Hvem?",
                "at": "2026-11-20T08:00:00Z",
            }],
        },
    })
}

/// A worksheet that users made.
pub fn own_worksheet() -> Value {
    let prompt = "own.00000000-0000-4000-8000-000000000017";
    json!({
        "format": "samspil", "version": 1, "kind": "worksheet", "id": id(15), "title": "Å",
        "created": "2026-11-20T08:00:00Z", "modified": "2026-11-20T08:00:00Z",
        "body": {
            "worksheet": "own.a", "is_form": true,
            "answers": {(prompt): {"answer": {"record": {"text": "Ud"}}}},
            "definitions": [{"id": "own.a", "name": "Ark", "items": [
                {"id": id(16), "kind": "theme", "title": "Før"},
                {"id": id(17), "kind": "record", "title": "Hvad", "suggestions": "Vi "},
                {"id": id(18), "kind": "table", "columns": [{"id": "own.1", "name": "Hvem"}]},
                {"id": id(19), "kind": "internal", "removed": true},
            ]}],
        },
    })
}

fn collection() -> Value {
    let drafts = [plan(), annex(), worksheet(), own_worksheet()];
    json!({"format": "samspil", "version": 1, "kind": "collection", "drafts": drafts})
}
