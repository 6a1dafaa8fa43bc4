use crate::text::words::LinkWords;

pub const WORDS: LinkWords = LinkWords {
    name: "The link",
    fold: "Share as a link or QR code",
    lead: "The link itself holds the whole draft, without your internal notes. Nothing is put online, but anyone who gets the link can read what is in it.",
    own_phrase: "Passphrase (optional)",
    own_phrase_hint: "Then only those who know the phrase can open the link. Choose a long one, and pass it on in another way than the link, for example by phone. It cannot be recovered.",
    make: "Make the link",
    address: "The link to the draft as it is now",
    copy: "Copy the link",
    copied: "The link has been copied.",
    not_copied: "The browser did not let the link be copied. Select it in the field and copy it from there.",
    letters: |n| format!("The link has {n} characters."),
    long: "Some mail and chat programs cut links of more than 2,000 characters. If in doubt, send the file.",
    too_long: |n| {
        format!(
            "The draft is too large for a link: it would have {n} characters, and above 8,000 links fail too often. Send the file instead."
        )
    },
    file_instead: "Save the file instead",
    code: "QR code with the link",
    code_hint: "Point the camera of a phone or tablet at the code. It holds the same as the link above.",
    no_code: "The link is too long for a QR code that a camera can read.",
    offered_title: |title| format!("The link holds “{title}”"),
    offered_text: "Do you want to open the draft and keep it on this device? Nothing has been stored yet.",
    accept: "Open the draft",
    leave: "No thanks",
    locked_title: "The link is locked with a passphrase",
    locked_text: "Ask whoever sent the link if you have not been given the phrase.",
    wrong_title: "That is not the passphrase",
    wrong_text: "The link is complete, but that phrase does not open it. Check capital letters and spaces, or ask whoever sent the link.",
    phrase: "Passphrase",
    unlock: "Unlock",
    refused_title: "The link could not be opened",
    cut: "The end of the link is missing. It was probably cut, for example at a line break in an e-mail. Copy the whole link into the address bar, or ask for the draft as a file.",
    damaged: "Something in the link was changed on its way, so it cannot be read. Ask for the link again, or for the draft as a file.",
    newer: "The link was made with a newer version of Samspil. Reload the page, and open the link again.",
    no_cipher: "The browser cannot lock or unlock anything here, because the page did not come over a secure connection (https). Open Samspil at an address that begins with https, or use a file.",
};
