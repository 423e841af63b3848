// Enhancements of pages. Every page works without them.

/** Adds a slider to a timeline that fits on one page: it shows the records as of a moment. */
function addMoment(feed) {
  const posts = [...feed.querySelectorAll(".post[data-time]")].sort((a, b) => a.dataset.time.localeCompare(b.dataset.time));
  const times = [...new Set(posts.map(post => post.dataset.time))];
  if (times.length < 3) return;

  const form = document.createElement("form");
  form.className = "moment";
  const label = document.createElement("label");
  label.htmlFor = "moment";
  label.textContent = "As of";
  const range = document.createElement("input");
  range.type = "range";
  range.id = "moment";
  range.min = "0";
  range.max = String(times.length - 1);
  const output = document.createElement("output");
  output.htmlFor = "moment";
  form.append(label, range, output);
  feed.before(form);

  const show = index => {
    const now = times[index];
    const isAll = index === times.length - 1;
    for (const post of posts) post.parentElement.hidden = post.dataset.time > now;
    for (const group of feed.querySelectorAll("section, ol.hour"))
      group.hidden = !group.querySelector("li:not([hidden]) > .post");
    const text = now.replace("T", ", ").replace(/(:\d\d)?(\.\d+)?Z$/, " UTC");
    output.value = isAll ? `${text} (all)` : text;
    range.setAttribute("aria-valuetext", output.value);
    const url = new URL(location.href);
    if (isAll) url.searchParams.delete("as-of");
    else url.searchParams.set("as-of", now);
    history.replaceState(history.state, "", url);
  };

  const asked = new URL(location.href).searchParams.get("as-of");
  const start = asked === null ? times.length - 1 : times.findLastIndex(time => time <= asked);
  range.value = String(Math.max(0, start));
  show(Number(range.value));
  range.addEventListener("input", () => show(Number(range.value)));
  form.addEventListener("submit", event => event.preventDefault());
}

/** Moves the focus to the search box with the key "/". */
function addSearchKey() {
  document.addEventListener("keydown", event => {
    const isTyping = event.target.closest("input, select, textarea, [contenteditable]");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    document.querySelector("#search-query, #site-search").focus();
  });
}

/** Marks the hour of the rail that is on the screen. */
function addCurrentHour(rail) {
  const links = new Map([...rail.querySelectorAll("a")].map(link => [link.hash.slice(1), link]));
  const observer = new IntersectionObserver(
    entries => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        for (const link of links.values()) link.removeAttribute("aria-current");
        links.get(entry.target.id)?.setAttribute("aria-current", "true");
      }
    },
    { rootMargin: "-10% 0px -80% 0px" },
  );
  for (const id of links.keys()) {
    const group = document.getElementById(id);
    if (group !== null && (group.tagName === "OL" || group.querySelector("ol.hour") === null)) observer.observe(group);
  }
}

addSearchKey();
const feed = document.querySelector(".feed[data-whole]");
if (feed !== null) addMoment(feed);
const rail = document.querySelector(".rail");
if (rail !== null) addCurrentHour(rail);
