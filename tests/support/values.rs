//! Strategies for simple values: texts, days, ids, unknown fields.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use samspil::domain::{Extra, RowId};
use serde_json::{Number, Value};
use uuid::Uuid;

/// Short texts: empty, Danish, any script, and characters that JSON escapes.
pub fn text() -> BoxedStrategy<String> {
    prop_oneof![
        Just(String::new()),
        "[a-zæøåA-ZÆØÅ ,.?]{1,20}",
        "\\PC{1,8}",
        any::<[char; 3]>().prop_map(|chars| chars.iter().collect()),
        Just("\u{0}\"\\/\r\n\t\u{7f}\u{2028}\u{feff}👩‍🌾".to_owned()),
    ]
    .boxed()
}

/// A known key, or any key that another version might have.
pub fn key() -> BoxedStrategy<String> {
    prop_oneof!["[a-z]{1,6}(\\.[a-z-]{1,6}){0,2}", text()].boxed()
}

pub fn uuid() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(Uuid::from_u128)
}

/// Ordinary days, and the first and last possible ones.
pub fn day() -> BoxedStrategy<NaiveDate> {
    let ends = vec![NaiveDate::MIN, NaiveDate::MAX];
    prop_oneof![
        9 => (0..1_100_000).prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).unwrap()),
        1 => proptest::sample::select(ends),
    ]
    .boxed()
}

pub fn maybe_day() -> impl Strategy<Value = Option<NaiveDate>> {
    option::of(day())
}

/// Times of day with fractions, including leap seconds.
pub fn time() -> BoxedStrategy<NaiveTime> {
    (0..86_400_u32, 0..2_000_000_000_u32)
        .prop_map(|(second, nano)| {
            let leap = NaiveTime::from_num_seconds_from_midnight_opt(second, nano);
            let plain = NaiveTime::from_num_seconds_from_midnight_opt(second, 0);
            leap.or(plain).unwrap()
        })
        .boxed()
}

pub fn moment() -> impl Strategy<Value = DateTime<Utc>> {
    (day(), time()).prop_map(|(day, time)| day.and_time(time).and_utc())
}

/// Rows with unique ids.
pub fn rows<Bare, Row>(
    bare: impl Strategy<Value = Bare>,
    make: impl Fn(RowId, Bare) -> Row,
) -> impl Strategy<Value = Vec<Row>>
where
    Bare: std::fmt::Debug,
    Row: std::fmt::Debug,
{
    (any::<u64>(), vec(bare, 0..4)).prop_map(move |(seed, bare)| {
        let ids = (0..).map(|at| RowId(Uuid::from_u64_pair(seed, at)));
        ids.zip(bare).map(|(id, bare)| make(id, bare)).collect()
    })
}

/// Unknown fields, whose names differ from known ones.
pub fn extra() -> BoxedStrategy<Extra> {
    let fields = btree_map(key().prop_map(|key| format!("x-{key}")), json(), 1..3);
    prop_oneof![
        2 => Just(Extra::new()),
        1 => fields.prop_map(|fields| fields.into_iter().collect()),
    ]
    .boxed()
}

/// Any JSON of a few levels.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(|n| Number::from_f64(n).map_or(Value::Null, Value::Number)),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            btree_map(key(), inner, 0..3).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}
