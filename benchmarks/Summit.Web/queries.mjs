// Known-item queries: three words of the text of a talk, for which the talk is the right answer.

import fs from "node:fs";
import path from "node:path";

const minLetters = 5;
const wordsOfQuery = 3;

/** Returns queries for talks drawn at random, the same in every run. */
export function knownItems(yaml, site, count) {
  const random = generator(1);
  const talks = fs
    .readdirSync(yaml)
    .sort()
    .flatMap((file) => read(fs.readFileSync(path.join(yaml, file), "utf8")))
    .filter((talk) => fs.existsSync(path.join(site, talk.page)));
  return Array.from({ length: count }, () => {
    const talk = talks[Math.floor(random() * talks.length)];
    const words = [...new Set(talk.text.match(/\p{L}+/gu).filter((word) => word.length >= minLetters))];
    const query = Array.from({ length: wordsOfQuery }, () => words[Math.floor(random() * words.length)]).join(" ");
    return { query, page: talk.page };
  });
}

/** Reads the ids and texts of a file of the synthetic corpus, whose layout is always the same. */
function read(yaml) {
  return yaml
    .split(/^- id: /m)
    .slice(1)
    .map((talk) => ({ page: `talks/${talk.split("\n")[0]}.html`, text: talk.split("text: >-\n")[1] ?? "" }))
    .filter((talk) => talk.text);
}

/** Returns a generator of numbers from 0 to 1 (mulberry32). */
function generator(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}
