//! The pairs of foreground and background colours. A new token needs an entry in one of these tables.

type Table = &'static [(&'static str, &'static [&'static str])];

/// Text and its backgrounds.
pub const TEXTS: Table = &[
    (
        "ink",
        &[
            "paper",
            "card",
            "quiet-ground",
            "brand-ground",
            "attention-ground",
            "good-ground",
            "problem-ground",
        ],
    ),
    (
        "ink-soft",
        &[
            "paper",
            "card",
            "quiet-ground",
            "brand-ground",
            "attention-ground",
            "problem-ground",
        ],
    ),
    (
        "brand",
        &[
            "paper",
            "card",
            "quiet-ground",
            "brand-ground",
            "attention-ground",
        ],
    ),
    ("brand-ink", &["brand", "brand-strong"]),
    ("attention", &["paper", "card", "attention-ground"]),
    ("good", &["paper", "card", "good-ground"]),
    (
        "problem",
        &["paper", "card", "problem-ground", "attention-ground"],
    ),
    (
        "notice-ink",
        &[
            "notice",
            "notice-problem",
            "notice-hover",
            "notice-problem-hover",
        ],
    ),
    (
        "notice-way",
        &[
            "notice",
            "notice-problem",
            "notice-hover",
            "notice-problem-hover",
        ],
    ),
];

/// The digit in the mark of a theme.
pub const NUMERALS: Table = &[(
    "theme-ink",
    &[
        "theme-contact",
        "theme-content",
        "theme-follow-up",
        "theme-evaluation",
        "theme-agreement",
    ],
)];

/// Borders of controls, bars, and marks in charts.
pub const CONTROLS: Table = &[
    (
        "control",
        &[
            "paper",
            "card",
            "quiet-ground",
            "brand-ground",
            "attention-ground",
            "problem-ground",
        ],
    ),
    (
        "brand",
        &["paper", "card", "brand-ground", "quiet-ground", "line"],
    ),
    ("brand-strong", &["paper", "card"]),
    ("problem", &["paper", "card"]),
    ("theme-contact", &["paper", "card", "quiet-ground", "line"]),
    ("theme-content", &["paper", "card", "quiet-ground", "line"]),
    (
        "theme-follow-up",
        &["paper", "card", "quiet-ground", "line"],
    ),
    (
        "theme-evaluation",
        &["paper", "card", "quiet-ground", "line"],
    ),
    (
        "theme-agreement",
        &["paper", "card", "quiet-ground", "line"],
    ),
];

/// The two colours of the focus ring, from the inside.
pub const FOCUS: [&str; 2] = ["focus-inner", "focus-outer"];

/// The backgrounds of the focus ring.
pub const GROUNDS: &[&str] = &[
    "paper",
    "card",
    "quiet-ground",
    "brand-ground",
    "attention-ground",
    "good-ground",
    "problem-ground",
    "notice",
    "notice-problem",
    "brand",
];

/// Decorative tokens, which carry no meaning beyond text and shape, with the reason.
pub const DECORATION: &[(&str, &str)] = &[
    (
        "attention-line",
        "the edge of a callout, which has a ground and a heading of its own",
    ),
    ("mark-other", "a half of the app's logo, next to its name"),
    (
        "mark-shared",
        "the middle of the app's logo, next to its name",
    ),
];
