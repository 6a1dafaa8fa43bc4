use crate::domain::merge::Choice;
use crate::text::words::SinceWords;

pub const WORDS: SinceWords = SinceWords {
    title: |who, since| match (who, since) {
        (Some(who), Some(since)) => format!("Nyt fra {who} siden {since}"),
        (Some(who), None) => format!("Nyt fra {who}"),
        (None, Some(since)) => format!("Nyt siden {since}"),
        (None, None) => "Nyt fra filen".to_owned(),
    },
    open: "Gå til stedet",
    seen: "Set",
    all_seen: "Alt er set",
    reply: "Svar",
    reply_label: "Dit svar",
    send: "Læg svaret som kommentar",
    replied: |prompt| format!("Svaret ligger som kommentar til »{prompt}«."),
    decided: |n| match n {
        1 => "Det valgte du: 1 sted".to_owned(),
        n => format!("Det valgte du: {n} steder"),
    },
    chosen: |choice, who| match choice {
        None => "Du valgte ikke. Det, der stod her, blev stående.".to_owned(),
        Some(Choice::Mine) => "Du beholdt det, der stod her.".to_owned(),
        Some(Choice::Theirs) => match who {
            Some(who) => format!("Du tog det fra {who}."),
            None => "Du tog det fra filen.".to_owned(),
        },
        Some(Choice::Both) => "Du beholdt begge tekster.".to_owned(),
        Some(Choice::Text(_)) => "Du skrev en fælles tekst.".to_owned(),
    },
    stood_here: "Her stod der",
    stood_there: "I filen stod der",
    put_back: "Sæt ind igen",
    is_back: "Det er sat ind igen.",
    no_place: "Stedet findes ikke længere. Du kan markere teksten og kopiere den.",
    undone: |who| match who {
        Some(who) => format!("Det nye fra {who} blev taget med og fortrudt igen."),
        None => "Det nye fra filen blev taget med og fortrudt igen.".to_owned(),
    },
};
