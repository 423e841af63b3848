// The search page: reads the query, asks the engine, and shows the answer. Nothing is loaded before the reader uses the
// search box or the address has a query.

import { ask, latest, start } from "./search/client.js";
import { Combobox } from "./search/combobox.js";
import { element } from "./search/elements.js";
import { facetsOf, hitsOf, labelOf, notesOf, showPassages, summaryOf } from "./search/results.js";
import { addressOf, pageSize, readState } from "./search/state.js";

const root = new URL("../", import.meta.url);
const form = document.querySelector("main form[role=search]");
const input = form.querySelector("input[name=q]");
const select = form.querySelector("select[name=table]");
const region = document.getElementById("search-results");

const status = element("p", { class: "search-status", role: "status" });
const notes = element("div", { class: "search-notes" });
const facets = element("aside", { class: "facets", "aria-label": "Filter the results" });
const hits = element("ol", { class: "records" });
const more = element("button", { type: "button", hidden: true, click: showMore }, "Show more results");

let state = readState(location.search, history.state);
let tables = null;

/** Whether the current entry of the history is a query that the reader is typing. */
let isTyping = false;

const search = latest((asked) => ask("Search", asked.table, asked.query, asked.conditions, 0, asked.shown));
const passages = latest((...values) => ask("FindPassages", ...values));
const complete = latest((table, query) => ask("Complete", table, query));
const combobox = new Combobox(input, () => commit({ query: input.value }));

// The status alone is spoken: a reader would not want to hear all results after each key.
region.removeAttribute("aria-live");
region.replaceChildren(status, notes, element("div", { class: "columns two" }, element("div", {}, hits, more), facets));
document.head.append(element("link", { rel: "stylesheet", href: new URL("search/search.css", import.meta.url).href }));
show();

input.addEventListener("focus", open);
input.addEventListener("input", () => {
  // The first key begins a new entry, unless there is no search to return to.
  const isNew = !isTyping && state.query;
  isTyping = true;
  state = { ...state, query: input.value, conditions: [], shown: pageSize };
  if (isNew) history.pushState(null, "", addressOf(state));
  else history.replaceState(null, "", addressOf(state));
  suggest();
  run();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  combobox.close();
  commit({ query: input.value });
});
select?.addEventListener("change", () => commit({ table: select.value, conditions: [] }));
notes.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", link.getAttribute("href"));
  restore();
});
addEventListener("popstate", restore);

/** Takes a change that the back button undoes. */
function commit(change) {
  state = { ...state, shown: pageSize, ...change };
  if (addressOf(state) !== (location.search || location.pathname)) history.pushState(null, "", addressOf(state));
  show();
}

/** Returns to what the address asks for. */
function restore() {
  state = readState(location.search, history.state);
  show();
}

/** Shows the state in the form, and searches. */
function show() {
  isTyping = false;
  input.value = state.query;
  if (select) select.value = state.table;
  run();
}

/** Loads the engine and the corpus, once. Returns whether they are there. */
async function open() {
  if (tables) return true;
  start();
  if (state.query) status.textContent = "Loading search…";
  const corpus = await ask("Open");
  if (corpus.error) return fail(corpus.error);
  tables = corpus.tables;
  // The first search prepares the facets. A reader who has not typed yet does not wait for that.
  if (!state.query) ask("Search", "", "", [], 0, 1);
  return true;
}

async function run() {
  if (!state.query.trim()) {
    clear();
    return;
  }

  if (!(await open())) return;
  const asked = state;
  const answer = await search(asked);
  if (!answer || asked !== state) return;
  if (answer.error) {
    fail(answer.error);
    return;
  }

  status.textContent = summaryOf(answer, tables);
  notes.replaceChildren(...notesOf(answer, asked));
  showFacets(answer, asked);
  showTotals(answer);
  const items = hitsOf(answer, root);
  await showHits(items, asked, answer, 0);
}

/** Shows the items of hits, and their passages as soon as the engine has found them. */
async function showHits(items, asked, answer, offset) {
  if (offset === 0) hits.replaceChildren(...items);
  else hits.append(...items);
  more.hidden = hits.children.length >= answer.total;
  const found = await passages(answer.table, asked.query, asked.conditions, offset, items.length || 1);
  if (asked === state && found?.passages) showPassages(items, found.passages);
}

async function suggest() {
  if (!input.value.trim() || !(await open())) {
    combobox.close();
    return;
  }

  const answer = await complete(state.table, input.value);
  if (answer) combobox.show(answer.queries ?? []);
}

/** Adds the next hits below the others, and remembers how many are shown. */
async function showMore() {
  const asked = state;
  const offset = hits.children.length;
  const answer = await ask("Search", asked.table, asked.query, asked.conditions, offset, pageSize);
  if (asked !== state) return;
  if (answer.error) {
    fail(answer.error);
    return;
  }

  const items = hitsOf(answer, root);
  const added = showHits(items, asked, answer, offset);
  items[0]?.querySelector("a").focus();
  history.replaceState({ shown: hits.children.length }, "", addressOf(state));
  await added;
}

function choose(condition, isChosen) {
  const others = state.conditions.filter((other) => other !== condition);
  commit({ conditions: isChosen ? [...others, condition] : others });
}

/** Replaces the facets and keeps the focus on the checkbox that the reader has used. */
function showFacets(answer, asked) {
  const focused = facets.contains(document.activeElement) ? document.activeElement.value : null;
  facets.replaceChildren(...facetsOf(answer, asked, choose));
  if (focused) [...facets.querySelectorAll("input")].find((box) => box.value === focused)?.focus();
}

/** Writes the number of matches behind the name of each table. */
function showTotals(answer) {
  if (!select) return;
  for (const option of select.options) {
    const total = answer.tables.find((table) => table.id === option.value)?.total;
    if (total !== undefined) option.textContent = `${labelOf(option.value, tables)} (${total})`;
  }
}

function clear() {
  status.textContent = "";
  for (const part of [notes, facets, hits]) part.replaceChildren();
  more.hidden = true;
}

function fail(sentence) {
  clear();
  status.textContent = sentence;
  return false;
}
