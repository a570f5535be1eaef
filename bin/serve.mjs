/**
 * The static server: `node bin/serve.mjs [folder] [--port 4321] [--host localhost] [--base /course/]`. Serves the
 * .br and .gz files made at build, hashed files for a year, everything else with an ETag; nothing outside the folder.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap, fail, startedDirectly } from './bootstrap.mjs';
import { builtVersion, tidyBase } from './build.mjs';

/** The links of a course say which page a reader came from only inside the course. */
const safety = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' };

/** Types that sirv's table does not know; nosniff makes a browser refuse a file without one. */
const types = {
  '.pagefind': 'application/wasm',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
};

function setHeaders(res, path) {
  const hashed = path.startsWith('/_astro/');
  res.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  const type = types[path.slice(path.lastIndexOf('.'))];
  if (type) res.setHeader('Content-Type', type);
}

/** Sends the site's own 404 page. */
function notFound(req, res, folder) {
  const page = join(folder, '404.html');
  const accepted = req.headers['accept-encoding'] ?? '';
  const [ending, encoding] = /\bbr\b/.test(accepted)
    ? ['.br', 'br']
    : /\bgzip\b/.test(accepted)
      ? ['.gz', 'gzip']
      : ['', ''];
  const file = [page + ending, page].find((name) => existsSync(name));
  res.statusCode = 404;
  res.setHeader('Cache-Control', 'no-cache');
  res.setHeader('Content-Type', file ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8');
  if (!file) return res.end(req.method === 'HEAD' ? undefined : 'Not found');
  res.setHeader('Vary', 'Accept-Encoding');
  if (file !== page) res.setHeader('Content-Encoding', encoding);
  res.setHeader('Content-Length', statSync(file).size);
  return req.method === 'HEAD' ? res.end() : createReadStream(file).pipe(res);
}

const isFolder = (path) => existsSync(path) && statSync(path).isDirectory();

/** Answers a request before the files are looked at: true when it did. */
function answered(req, res, { folder, base }) {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return true;
  }
  const [path, query] = [req.url.split('?')[0], req.url.slice(req.url.split('?')[0].length)];
  const redirect = (to) => res.writeHead(308, { Location: to + query }).end();
  if (!path.startsWith(base)) {
    if (`${path}/` === base || path === '/') redirect(base);
    else notFound(req, res, folder);
    return true;
  }
  let name;
  try {
    name = decodeURIComponent(path.slice(base.length));
  } catch {
    name = '\0';
  }
  // Dots at the start, backslashes and zero bytes are never part of an address of ours.
  if (/(^|\/)\.|[\\\0]/.test(name)) {
    notFound(req, res, folder);
    return true;
  }
  if (name !== '' && !name.endsWith('/') && isFolder(join(folder, name))) {
    redirect(`${path.replace(/^\/+/, '/')}/`);
    return true;
  }
  return false;
}

/** Listens on one address; rejects with Node's error (EADDRINUSE …). */
function listen(handler, port, address) {
  return new Promise((done, refused) => {
    const server = createServer(handler);
    server.once('error', refused);
    server.listen({ port, host: address }, () => done(server));
  });
}

/** `localhost` is two addresses: a browser may try either. The second may not exist on a machine. */
async function listenAll(handler, port, host) {
  if (host !== 'localhost') return [await listen(handler, port, host)];
  const first = await listen(handler, port, '127.0.0.1');
  try {
    return [first, await listen(handler, first.address().port, '::1')];
  } catch (error) {
    if (error.code !== 'EADDRINUSE') return [first];
    first.close();
    throw error;
  }
}

/** Listens on an address and lets go of it; rejects with Node's error when it cannot be had. */
export async function tryAddress(port, host) {
  const servers = await listenAll(() => {}, port, host);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
}

/**
 * Starts a server over a built folder. Port 0 takes a free one. Resolves with `{url, port, base, show, close}`;
 * `show(folder)` serves another folder from then on, as a new deploy does.
 * @param {{ folder: string, port?: number, host?: string, base?: string | undefined }} options
 */
export async function startServer({ folder, port = 0, host = 'localhost', base }) {
  const { default: sirv } = await import('sirv');
  let site;
  const show = (/** @type {string} */ path) => {
    const root = resolve(path);
    const at = tidyBase(base ?? builtVersion(root)?.base);
    // `dev` looks at the disk for each request, so that a build in another window is served and never half-known.
    const files = sirv(root, {
      dev: true,
      etag: true,
      brotli: true,
      gzip: true,
      extensions: ['html'],
      setHeaders,
      onNoMatch: (req, res) => notFound(req, res, root),
    });
    site = { folder: root, base: at, files };
  };
  show(folder);
  const servers = await listenAll(
    (req, res) => {
      for (const [name, value] of Object.entries(safety)) res.setHeader(name, value);
      if (answered(req, res, site)) return;
      req.url = req.url.slice(site.base.length - 1);
      site.files(req, res);
    },
    port,
    host,
  );
  const taken = servers[0].address().port;
  const close = () =>
    Promise.all(servers.map((server) => new Promise((done) => (server.close(done), server.closeAllConnections()))));
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${site.base}`,
    port: taken,
    base: site.base,
    show,
    close,
  };
}

async function main() {
  await bootstrap();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: 'localhost' },
      base: { type: 'string' },
    },
  });
  const { url } = await startServer({ ...values, folder: positionals[0] ?? 'dist/client', port: Number(values.port) });
  console.log(url);
}

if (startedDirectly(import.meta.url)) main().catch(fail);
