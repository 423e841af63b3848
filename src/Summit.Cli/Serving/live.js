// Follows the corpus while a curator works: shows diagnostics, and loads the page again when it changes.

const severities = { error: "Error", warning: "Warning", note: "Note" };
let panel;
let siteVersion;

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  if (text) made.textContent = text;
  return made;
}

function itemOf(finding) {
  const item = element("li", `live-${finding.severity}`);
  item.append(
    element("strong", "live-severity", `${severities[finding.severity] ?? finding.severity} ${finding.id}`),
    element("span", "live-place", `${finding.path}:${finding.line}:${finding.column}`),
    element("span", "live-message", finding.message),
  );
  return item;
}

function show(state) {
  panel?.remove();
  panel = undefined;
  if (!state.building && !state.problem && state.findings.length === 0) return;

  panel = element("aside", "live");
  panel.setAttribute("role", "status");
  panel.setAttribute("aria-label", "State of the corpus");
  if (state.building) panel.append(element("p", "live-building", "Building the corpus…"));
  if (state.problem) panel.append(element("p", "live-problem", state.problem));
  if (state.findings.length > 0) {
    const list = element("ul", "live-findings");
    list.append(...state.findings.map(itemOf));
    panel.append(list);
  }

  document.body.append(panel);
}

async function follow() {
  let version = 0;
  for (;;) {
    try {
      const response = await fetch(`/_summit/state?after=${version}`);
      if (!response.ok) throw new Error(response.statusText);
      const state = await response.json();
      if (siteVersion !== undefined && (state.site !== siteVersion || state.version < version)) {
        location.reload();
        return;
      }

      siteVersion = state.site;
      if (state.version !== version) show(state);
      version = state.version;
    } catch {
      // The command ended. It may start again.
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

follow();
