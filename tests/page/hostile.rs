//! Texts that would be harmful as markup, and harmless versions of documents.

use samspil::files::document::{AnswerBlock, Block, Document, Fact, Table};

/// Texts that try to break out of text, attributes, scripts, comments and styles.
pub const TEXTS: [&str; 16] = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</ScRiPt ><img src=x onerror=alert(1)>",
    "<!--<script>",
    "--><svg/onload=alert(1)>",
    "\"><b onmouseover=\"alert(1)\">",
    "' onfocus='alert(1)' autofocus='",
    "</title></style></textarea></main></body></html><iframe srcdoc=x>",
    "&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp; &lt",
    "<script type=\"application/json\" id=\"samspil-draft\">{}</script>",
    "]]><![CDATA[ <?xml version=\"1.0\"?> <!DOCTYPE html>",
    "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\"><base href=//x>",
    "\u{2028}\u{2029}\u{feff}\u{202e}\u{200b}👩‍🏫 e\u{301} \u{fffe}\u{7f}\u{85} slut",
    "\\u003c/script\\u003e \\\" \\\\ \\/ ${1} {{1}} %00 \u{b}\u{c} slut",
    "javascript:alert(1) data:text/html,<b> expression(alert(1)) url(//x)",
    "nul\0 retur\r linje\r\n ny\n<b>",
];

/// The document with a letter in place of every character with a meaning in HTML.
pub fn tame(document: &Document) -> Document {
    let mut tamed = document.clone();
    visit(&mut tamed, &mut |text| {
        let harmless = |c| if "<>&\"'\0".contains(c) { 'x' } else { c };
        *text = text.chars().map(harmless).collect();
    });
    tamed
}

/// All texts of a document as displayed.
pub fn texts(document: &Document) -> Vec<String> {
    let mut all = Vec::new();
    visit(&mut document.clone(), &mut |text| all.push(shown(text)));
    all
}

fn shown(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.replace('\0', "\u{fffd}")
}

fn visit(document: &mut Document, f: &mut impl FnMut(&mut String)) {
    let head = &mut document.head;
    f(&mut head.kind);
    f(&mut head.title);
    for party in &mut head.parties {
        f(&mut party.role);
        f(&mut party.name);
        f(&mut party.detail);
    }
    facts(&mut head.facts, f);
    for part in &mut document.parts {
        f(&mut part.heading);
        for block in &mut part.blocks {
            visit_block(block, f);
        }
    }
}

fn visit_block(block: &mut Block, f: &mut impl FnMut(&mut String)) {
    match block {
        Block::Heading(text) | Block::Paragraph(text) | Block::Written(text) => f(text),
        Block::List(texts) | Block::Blanks(texts) => texts.iter_mut().for_each(f),
        Block::Facts(all) => facts(all, f),
        Block::Answer(answer) => visit_answer(answer, f),
        Block::Table(of_texts) => table(of_texts, f),
        Block::Ratings(ratings) => table(&mut ratings.table, f),
        Block::Sheet(sheet) => {
            sheet
                .columns
                .iter_mut()
                .for_each(|column| f(&mut column.name));
            sheet.rows.iter_mut().flatten().for_each(f);
        }
        Block::Signatures(all) => {
            for signature in all {
                f(&mut signature.party);
                f(&mut signature.name);
                signature.lines.iter_mut().for_each(&mut *f);
            }
        }
    }
}

fn visit_answer(answer: &mut AnswerBlock, f: &mut impl FnMut(&mut String)) {
    f(&mut answer.question);
    f(&mut answer.status);
    f(&mut answer.text);
    if let Some(of_texts) = &mut answer.table {
        table(of_texts, f);
    }
    facts(&mut answer.facts, f);
}

fn facts(facts: &mut [Fact], f: &mut impl FnMut(&mut String)) {
    for fact in facts {
        f(&mut fact.label);
        f(&mut fact.value);
    }
}

fn table(table: &mut Table, f: &mut impl FnMut(&mut String)) {
    table.head.iter_mut().for_each(&mut *f);
    table.rows.iter_mut().flatten().for_each(f);
}
