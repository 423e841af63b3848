// Runs the search engine beside the page, so that typing never waits. A message is { id, name, values }: the name of a
// function of Summit.Browser.Engine and its arguments. The answer is { id, answer }, with the JSON that it returns.

const folder = new URL("./", import.meta.url);
const engine = start();

// A handler in "onmessage" would tell the runtime that this worker belongs to a pool of its own threads.
self.addEventListener("message", async ({ data: { id, name, values } }) => {
  let answer;
  try {
    const { functions, corpus } = await engine;
    answer = name === "Open" ? corpus : functions[name](...values);
  } catch (error) {
    answer = JSON.stringify({ error: `The search cannot start: ${error?.message ?? error}` });
  }

  self.postMessage({ id, answer });
});

async function start() {
  const corpus = download();
  const { dotnet } = await import(new URL("engine/dotnet.js", folder).href);
  const runtime = await dotnet.create();
  const exports = await runtime.getAssemblyExports(runtime.getConfig().mainAssemblyName);
  const functions = exports.Summit.Browser.Engine;
  const { name, files } = await corpus;
  return { functions, corpus: open(functions, name, files) };
}

/** Opens the corpus: the assemblies that it needs come first, its own is the last. */
function open(functions, name, files) {
  for (const file of files.slice(0, -1)) functions.Add(file);
  return functions.Open(files.at(-1), name);
}

/** Downloads the corpus while the engine starts. */
async function download() {
  const { corpus, assemblies } = await (await get("corpus.json")).json();
  return { name: corpus, files: await Promise.all(assemblies.map(read)) };
}

/** Returns the bytes of a file, which is compressed unless the server has told the browser to decompress it. */
async function read(name) {
  const blob = await (await get(name)).blob();
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const isCompressed = first === 0x1f && second === 0x8b;
  const stream = isCompressed ? blob.stream().pipeThrough(new DecompressionStream("gzip")) : blob.stream();
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function get(name) {
  const response = await fetch(new URL(name, folder));
  if (!response.ok) throw new Error(`the server answers ${response.status} for ${name}`);
  return response;
}
