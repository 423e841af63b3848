// Asks the search engine. The engine starts with the first question, not with the page.

let worker = null;
let lastId = 0;
const waiting = new Map();

/** Starts the engine; later calls do nothing. */
export function start() {
  if (worker) return;
  worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data: { id, answer } }) => {
    waiting.get(id)(JSON.parse(answer));
    waiting.delete(id);
  });
  worker.addEventListener("error", (event) => {
    for (const resolve of waiting.values()) resolve({ error: `The search cannot start: ${event.message ?? "its script is missing"}` });
    waiting.clear();
  });
}

/** Returns the answer of a function of the engine; an answer with the property "error" is a sentence. */
export function ask(name, ...values) {
  start();
  return new Promise((resolve) => {
    waiting.set(++lastId, resolve);
    worker.postMessage({ id: lastId, name, values });
  });
}

/**
 * Returns a function that asks one question at a time and drops questions that a later one has overtaken: its answer is
 * null. Answers so never arrive in the wrong order, and fast typing queues nothing.
 */
export function latest(question) {
  let running = false;
  let next = null;
  return function put(...values) {
    return new Promise((resolve) => {
      next?.resolve(null);
      next = { values, resolve };
      if (!running) run();
    });
  };

  async function run() {
    running = true;
    while (next) {
      const { values, resolve } = next;
      next = null;
      const answer = await question(...values);
      resolve(next ? null : answer);
    }

    running = false;
  }
}
