//! What is sent with each file, in one place: the security headers and how long a file may be
//! kept. [`crate::server`] sends it, `build` writes the policy into the page for hosts that can't
//! send headers, and docs/hosting.md documents the same for other servers.

/// What the app may do: load its own files, compile WebAssembly (`wasm-unsafe-eval`), and nothing
/// else. Nothing inline, no other origin, no form that leaves the page.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; \
     worker-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/// Who may show the app within a page of their own: nobody. Only a header can say so.
pub const FRAMES: &str = "frame-ancestors 'none'";

/// Sent with every answer in addition to the policy, names in lower case.
pub const OTHERS: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("permissions-policy", PERMISSIONS),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// All that a browser could let a page do beyond showing itself, by the names that browsers know:
/// the app needs none of it.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), \
     camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), encrypted-media=(), \
     fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), \
     local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), \
     publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), window-management=(), \
     xr-spatial-tracking=()";

/// For a file with a hash in its name or its folder's name: it never changes.
pub const KEPT_FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// For every other file: it may be cached but is revalidated each time.
pub const ASKED_FOR_ANEW: &str = "no-cache";

/// For answers that are no file.
pub const NOT_KEPT: &str = "no-store";

/// The whole list but for the caching, as names in lower case and values.
pub fn security() -> impl Iterator<Item = (&'static str, String)> {
    let policy = ("content-security-policy", format!("{POLICY}; {FRAMES}"));
    let others = OTHERS.map(|(name, value)| (name, value.to_owned()));
    std::iter::once(policy).chain(others)
}

/// How long the file at this path may be kept.
pub fn cache_control(path: &str) -> &'static str {
    if has_hash(path) {
        KEPT_FOR_GOOD
    } else {
        ASKED_FOR_ANEW
    }
}

/// True for `/samspil-1f2e3d4c5b6a7988.css`, `.js` in the same form, and all files in `/app-1f2e3d4c5b6a7988/`.
pub fn has_hash(path: &str) -> bool {
    let mut segments = path.rsplit('/');
    let file = segments.next().unwrap_or_default();
    let stem = file.strip_suffix(".css").or(file.strip_suffix(".js"));
    let folder = segments.next().filter(|folder| folder.starts_with("app-"));
    stem.is_some_and(ends_in_hash) || folder.is_some_and(ends_in_hash)
}

fn ends_in_hash(name: &str) -> bool {
    let hash = name.rsplit_once('-').map_or("", |(_, hash)| hash);
    // Trunk writes 64 bits without leading zeros.
    (12..=16).contains(&hash.len()) && hash.chars().all(|digit| digit.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_count_as_hashed() {
        assert!(has_hash("/app-1f2e3d4c5b6a7988/samspil_bg.wasm"));
        assert!(has_hash("/page-1f2e3d4c5b6a7988.js"));
        assert!(!has_hash("/service-worker.js"));
        assert!(!has_hash("/content/da.json"));
        assert!(!has_hash("/below-1f2e3d4c5b6a7988/service-worker.js"));
        assert!(!has_hash("/app-1f2e3d4c5b6a7988/content/da.json"));
    }

    #[test]
    fn the_policy_has_no_exception() {
        let unsafe_words = POLICY.matches("unsafe").count();
        assert_eq!(unsafe_words, POLICY.matches("'wasm-unsafe-eval'").count());
        for loophole in ["*", "http", "data:", "blob:"] {
            assert!(!POLICY.contains(loophole), "{loophole}");
        }
    }
}
