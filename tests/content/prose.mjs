// Reads texts as a critical reader does: how hard they are, which words no dictionary has, which may hurt somebody, and
// how long the sentences are that run on. A JSON array of pages in, each `{ all, running }`, two arrays of paragraphs;
// a JSON array of what was found out.
import { text } from "node:stream/consumers";
import dictionary from "dictionary-en";
import { fleschKincaid } from "flesch-kincaid";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextSpell from "retext-spell";
import { syllable } from "syllable";
import { unified } from "unified";
import { VFile } from "vfile";

const judge = unified().use(retextEnglish).use(retextEquality).use(retextSpell, { dictionary, max: 0 });
const pages = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(await Promise.all(pages.map(read))));

async function read({ all, running }) {
  const file = new VFile(all.join("\n\n"));
  const tree = judge.parse(file);
  await judge.run(tree, file);
  const spoken = nodes(tree, "WordNode").map(wordsOf);
  const counts = {
    sentence: nodes(tree, "SentenceNode").length,
    word: spoken.length,
    syllable: spoken.reduce((sum, word) => sum + syllable(word), 0),
  };
  // One more message, on no word, says that it has no suggestions to make.
  const misspelt = file.messages.filter((message) => message.source === "retext-spell" && message.actual);
  const unknown = misspelt.map((message) => message.actual);
  const unkind = file.messages.filter((message) => message.source === "retext-equality").map((message) => message.actual.toLowerCase());
  return { words: spoken.length, grade: fleschKincaid(counts), unknown: unique(unknown), unkind: unique(unkind), lengths: running.flatMap(lengths) };
}

function lengths(paragraph) {
  return nodes(judge.parse(new VFile(paragraph)), "SentenceNode").map((sentence) => nodes(sentence, "WordNode").length);
}

function nodes(tree, type) {
  const below = (tree.children ?? []).flatMap((child) => nodes(child, type));
  return tree.type === type ? [tree, ...below] : below;
}

function wordsOf(node) {
  return (node.value ?? "") + (node.children ?? []).map(wordsOf).join("");
}

function unique(words) {
  return [...new Set(words)].sort();
}
