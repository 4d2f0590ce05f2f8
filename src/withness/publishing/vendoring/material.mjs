// Material's stylesheet, trimmed to what an author may write and Material's own script adds, as a layer beneath ours.
// Called with the stylesheet's path; writes the layer to standard output.
import { readFileSync } from "node:fs";

import postcss from "postcss";
import { PurgeCSS } from "purgecss";

// The roots of what an author may write, and what the script draws for it. Everything else on our pages is ours.
const KEPT = new RegExp(
  "^(admonition|tabbed|task-list|highlight|filename|linenos|footnote|headerlink|annotate|critic|keys$|key-|grid|card|twemoji|" +
    "md-(annotation|tooltip|code_|clipboard|button|icon|dialog|banner|social|ellipsis|top))",
);
// Of these no page of ours has any; and what names no class would style the whole page.
const LEFT_OUT = /\.(md-(nav|search|consent|feedback|header|source|tabs|sidebar)|no-js)(?![a-z-])|^[^.]*$(?<!^:root)/;
const REM = /(?<![\w.#-])(-?\d*\.?\d+)rem\b/g;

const css = readFileSync(process.argv[2], "utf8");
const [{ css: trimmed }] = await new PurgeCSS().purge({
  content: [],
  css: [{ raw: css }],
  variables: true,
  keyframes: true,
  fontFace: true,
  safelist: { greedy: [KEPT] },
});
const sheet = postcss.parse(trimmed);
// WebKit lets this one count beside our own, whatever layer it stands in.
sheet.walkAtRules(/^(page|charset)$/, (rule) => rule.remove());
sheet.walkRules((rule) => {
  if (rule.parent.name === "keyframes") return;
  const kept = rule.selectors.filter((selector) => !LEFT_OUT.test(selector));
  if (kept.length && rule.nodes.length) rule.selectors = kept;
  else rule.remove();
});
sheet.walkAtRules("media", (rule) => {
  if (!rule.nodes.length) rule.remove();
});
// Its root is a quarter larger than ours.
sheet.walkDecls((declaration) => {
  declaration.value = declaration.value.replace(REM, (_, size) => `${Number((size * 1.25).toFixed(4))}rem`);
});
process.stdout.write(`@layer material {\n${sheet.toString()}\n}\n`);
