// Compares the search of a site with Pagefind on the same pages: node compare.mjs <site> <yaml of the talks>.
// Pagefind must have indexed the site: npx pagefind --site <site> --glob "talks/*.html".

import { chromium } from "playwright-core";
import { knownItems } from "./queries.mjs";
import { serve } from "./server.mjs";

const rounds = 5;
const queryCount = 200;
const [site, yaml] = process.argv.slice(2);

/** Each engine: how a page loads it and asks it. A search returns the addresses of the ten best pages. */
const engines = {
  Summit: async () => {
    const { ask } = await import("/assets/search/client.js");
    await ask("Open");
    return async (query) =>
      (await ask("Search", "", query, [], 0, 10)).hits.map((hit) => hit.page);
  },
  "Pagefind 1.6": async () => {
    const pagefind = await import("/pagefind/pagefind.js");
    await pagefind.init();
    return async (query) => {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return pages.map((page) => page.url.replace(/^\//, ""));
    };
  },
};

const server = await serve(site);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const queries = knownItems(yaml, site, queryCount);
console.log("| engine | bytes to first result | ms to first result | ms a query: median | 95 % | first | among ten | MRR |");
console.log("|---|---|---|---|---|---|---|---|");
for (const [name, load] of Object.entries(engines)) {
  await measure(load, []);
  const starts = [];
  for (let round = 0; round < rounds; round++) starts.push(await measure(load, [queries[round]]));
  const { times, ranks } = await measure(load, queries);
  const found = ranks.filter((rank) => rank > 0);
  console.log(
    `| ${[
      name,
      median(starts.map((start) => start.bytes)).toLocaleString("en"),
      median(starts.map((start) => start.first)).toFixed(0),
      median(times).toFixed(1),
      quantile(times, 0.95).toFixed(1),
      share(ranks.filter((rank) => rank === 1).length),
      share(found.length),
      (found.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length).toFixed(3),
    ].join(" | ")} |`,
  );
}

await browser.close();
server.close();

/** Loads an engine in a new browser profile and asks queries: times in milliseconds, and ranks from 1; 0 is no rank. */
async function measure(load, asked) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/about.html`);
  server.sent = 0;
  const result = await page.evaluate(`(${ask})(${load}, ${JSON.stringify(asked)})`);
  await context.close();
  return { ...result, bytes: server.sent };
}

/** Runs in the page. */
async function ask(load, items) {
  const start = performance.now();
  const search = await load();
  const times = [];
  const ranks = [];
  let first = 0;
  for (const { query, page } of items) {
    const before = performance.now();
    ranks.push((await search(query)).indexOf(page) + 1);
    times.push(performance.now() - before);
    first ||= performance.now() - start;
  }

  return { first, times, ranks };
}

function median(values) {
  return quantile(values, 0.5);
}

function quantile(values, share) {
  return [...values].sort((left, right) => left - right)[Math.floor((values.length - 1) * share)];
}

function share(count) {
  return `${((100 * count) / queryCount).toFixed(1)} %`;
}
