//! Puts the scripts of the release into one: what wasm-bindgen wrote, what loads the parts, and the start.
//! They import each other, and a browser that fetches one after the other starts later.

use anyhow::{Context, Result, ensure};

/// What wasm-bindgen's script ends with.
const EXPORTS: &str = "export { initSync, __wbg_init as default };";
const FROM_LOADER: &str = " from \"./__wasm_split.js\"";

/// One script of `script`, of `loader`, which its parts are loaded by, and of the start of `module`.
pub fn bundle(script: &str, loader: &str, module: &str) -> Result<String> {
    let (own, imports) = own(script)?;
    let (loading, loads) = loading(loader)?;
    let imports = imports
        .iter()
        .map(|name| format!("const {name} = loads;\n"));
    let imports: String = imports.collect();
    Ok(format!(
        "{loading}const loads = {{ {loads} }};\n{imports}{own}\
         const started = await __wbg_init({{ module_or_path: new URL(\"{module}\", import.meta.url) }});\n\
         dispatchEvent(new CustomEvent(\"TrunkApplicationStarted\", {{ detail: {{ wasm: started }} }}));\n"
    ))
}

/// The script without what it imports and exports, and the names by which it knows the loader.
fn own(script: &str) -> Result<(String, Vec<&str>)> {
    let mut imports = Vec::new();
    let mut own = String::new();
    let mut is_closed = false;
    for line in script.lines() {
        if let Some(import) = line.strip_prefix("import ") {
            let name = import.strip_prefix("* as ").and_then(|import| {
                let (name, rest) = import.split_once(' ')?;
                format!(" {rest}").starts_with(FROM_LOADER).then_some(name)
            });
            imports.push(name.with_context(|| format!("an import of something else: {line}"))?);
        } else if line == EXPORTS {
            is_closed = true;
        } else {
            own += line.strip_prefix("export ").unwrap_or(line);
            own.push('\n');
        }
    }
    ensure!(
        is_closed,
        "the script of wasm-bindgen does not end as it did"
    );
    Ok((own, imports))
}

/// The loader without what it imports and exports, and the names of what it exported.
fn loading(loader: &str) -> Result<(String, String)> {
    let mut names = Vec::new();
    let mut loading = String::new();
    for line in loader.lines() {
        if line.starts_with("import { initSync }") {
            continue;
        }
        ensure!(!line.starts_with("import "), "the loader imports: {line}");
        let line = match line.strip_prefix("export const ") {
            Some(rest) => {
                let (name, _) = rest.split_once(' ').context("a name")?;
                names.push(name);
                format!("const {rest}")
            }
            None => line.to_owned(),
        };
        // The app says what did not come, with a way to ask again; and a page that is left while a part
        // comes is no error.
        loading += &line.trim_start().replace("console.error(", "console.warn(");
        loading.push('\n');
    }
    ensure!(!names.is_empty(), "the loader gives nothing");
    Ok((loading, names.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOADER: &str = "import { initSync } from \"./samspil.js\";\n/* plan */\nexport const __wasm_split_load_plan = load(() => {\n    initSync();\n});\n";

    #[test]
    fn nothing_is_imported_or_exported_any_more() -> Result<()> {
        let script = format!(
            "import * as import1 from \"./__wasm_split.js\"\nexport class A {{}}\nconst imports = {{ x: import1 }};\n{EXPORTS}\n"
        );
        let bundle = bundle(&script, LOADER, "./a.wasm")?;
        let expected = "/* plan */\nconst __wasm_split_load_plan = load(() => {\ninitSync();\n});\n\
            const loads = { __wasm_split_load_plan };\nconst import1 = loads;\nclass A {}\n\
            const imports = { x: import1 };\n\
            const started = await __wbg_init({ module_or_path: new URL(\"./a.wasm\", import.meta.url) });\n\
            dispatchEvent(new CustomEvent(\"TrunkApplicationStarted\", { detail: { wasm: started } }));\n";
        assert_eq!(bundle, expected);
        Ok(())
    }

    #[test]
    fn what_is_not_known_is_an_error() {
        let other = format!("import {{ a }} from \"./b.js\"\n{EXPORTS}\n");
        for script in [other.as_str(), "const a = 1;\n"] {
            assert!(bundle(script, LOADER, "./a.wasm").is_err());
        }
        assert!(bundle(EXPORTS, "const a = 1;\n", "./a.wasm").is_err());
    }
}
