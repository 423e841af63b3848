// What the reader asks: the query, the table, the chosen values of facets, and how many hits are shown. The address of
// the page holds it, so that a search can be sent and the back button returns to it.

export const pageSize = 10;

/** The most hits that one question can ask for; the engine has the same bound. */
const maxHits = 100;

/** Returns what an address and an entry of the history ask for. */
export function readState(search, entry) {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get("q") ?? "",
    table: parameters.get("table") ?? "",
    conditions: parameters.getAll("is"),
    shown: Math.min(entry?.shown ?? pageSize, maxHits),
  };
}

/** Returns the address of a state, relative to the page. */
export function addressOf(state) {
  const parameters = new URLSearchParams();
  if (state.query) parameters.set("q", state.query);
  if (state.table) parameters.set("table", state.table);
  for (const condition of state.conditions) parameters.append("is", condition);
  const text = parameters.toString();
  return text ? `?${text}` : location.pathname;
}
