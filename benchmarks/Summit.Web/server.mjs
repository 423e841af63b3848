// A static server that compresses as a content network does, and counts the bytes that it sends.

import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";

const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** Serves a folder on the loopback address. Files of known types are compressed with Brotli, once. */
export function serve(folder) {
  const compressed = new Map();
  const server = http.createServer((request, response) => {
    const file = path.join(folder, decodeURIComponent(request.url.split("?")[0]));
    if (!fs.existsSync(file) || fs.statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }

    const type = types[path.extname(file)];
    let body = fs.readFileSync(file);
    const headers = { "content-type": type ?? "application/octet-stream" };
    if (type) {
      if (!compressed.has(file)) compressed.set(file, compress(body));
      body = compressed.get(file);
      headers["content-encoding"] = "br";
    }

    server.sent += body.length;
    response.writeHead(200, { ...headers, "content-length": body.length }).end(body);
  });
  server.sent = 0;
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function compress(body) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  return zlib.brotliCompressSync(body, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}
