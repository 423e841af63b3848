// Shows an answer of the engine.

import { element, marked, number } from "./elements.js";
import { addressOf } from "./state.js";

/** Returns the sentence that a screen reader speaks after a search. */
export function summaryOf(answer, tables) {
  const label = tables.length > 1 ? ` in ${labelOf(answer.table, tables)}` : "";
  if (answer.total === 0) return `No results${label}`;
  return `${number(answer.total)} ${answer.total === 1 ? "result" : "results"}${label}`;
}

/** Returns the notes about how a query was read, and the corrected query as a link. */
export function notesOf(answer, state) {
  const notes = [];
  if (answer.correction)
    notes.push(
      note(
        "Did you mean ",
        element("a", { href: addressOf({ ...state, query: answer.correction, conditions: [] }) }, answer.correction),
        "?",
      ),
    );
  if (answer.unknownWords.length > 0) notes.push(note(`No record has ${list(answer.unknownWords)}.`));
  if (answer.unknownFields.length > 0)
    notes.push(note(`${list(answer.unknownFields)} is not a searched field, so the name was searched as a word.`));
  if (answer.isTruncated) notes.push(note("The query is longer than the search reads; its end was left out."));
  if (!answer.isAsWritten && !answer.isTruncated) notes.push(note(`The query was read as ${answer.read}`));
  return notes;
}

/** Returns the items of hits. */
export function hitsOf(answer, root) {
  return answer.hits.map((hit) =>
    element(
      "li",
      {},
      ...(hit.time ? [timeOf(hit.time)] : []),
      element("h2", { class: "title" }, element("a", { href: new URL(hit.page, root).href, dir: "auto" }, ...marked(hit.label))),
    ),
  );
}

/** Adds passages to the items of hits. */
export function showPassages(items, passages) {
  passages.forEach((passage, index) => {
    if (passage)
      items[index]?.append(
        element(
          "p",
          { class: "passage", dir: "auto" },
          element("span", { class: "context" }, `${passage.field}: `),
          ...marked(passage.text),
        ),
      );
  });
}

/**
 * Returns the facets as lists of checkboxes. A chosen value stays visible although no hit has it.
 * @param {(condition: string, isChosen: boolean) => void} choose Called when the reader chooses a value.
 */
export function facetsOf(answer, state, choose) {
  const chosen = new Set(state.conditions);
  return answer.facets
    .map((facet) => ({ ...facet, values: withChosen(facet, chosen) }))
    .filter((facet) => facet.values.some((value) => value.isChosen) || facet.values.length > 1)
    .map((facet) =>
      element(
        "fieldset",
        { class: "counts" },
        element("legend", {}, facet.label),
        ...facet.values.map((value) =>
          element(
            "label",
            {},
            element("input", {
              type: "checkbox",
              value: value.condition,
              checked: value.isChosen,
              change: (event) => choose(value.condition, event.target.checked),
            }),
            element("span", { dir: "auto" }, value.label),
            element("span", { class: "count" }, number(value.count)),
          ),
        ),
        ...(facet.valueCount > facet.values.length
          ? [element("p", { class: "context" }, `and ${number(facet.valueCount - facet.values.length)} more`)]
          : []),
      ),
    );
}

/** Returns the label of a table. */
export function labelOf(id, tables) {
  return tables.find((table) => table.id === id)?.label ?? id;
}

function withChosen(facet, chosen) {
  const values = facet.values.map((value) => ({ ...value, condition: `${facet.id}=${value.id}` }));
  const missing = [...chosen]
    .filter((condition) => condition.startsWith(`${facet.id}=`) && !values.some((value) => value.condition === condition))
    .map((condition) => ({ condition, label: condition.slice(facet.id.length + 1), count: 0 }));
  return [...values, ...missing].map((value) => ({ ...value, isChosen: chosen.has(value.condition) }));
}

function note(...children) {
  return element("p", { class: "note" }, ...children);
}

function list(words) {
  return words.map((word) => `“${word}”`).join(", ");
}

/** Returns an instant in UTC as "2018-07-16 18:18 UTC", and a date as it is. */
function timeOf(instant) {
  const [date, time] = instant.split("T");
  return element("time", { datetime: instant, class: "when" }, time ? `${date} ${time.slice(0, 5)} UTC` : date);
}
