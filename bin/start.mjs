/**
 * `npm start`: installs what is missing, builds the site if its inputs changed, and serves it.
 * PORT and HOST choose the address; HOST=0.0.0.0 opens it to the local network and prints the way in.
 */
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { bootstrap, fail } from './bootstrap.mjs';
import { buildFailed, buildSite } from './build.mjs';
import { siteFolder } from './paths.mjs';
import { startServer, tryAddress } from './serve.mjs';

const everywhere = new Set(['0.0.0.0', '::']);

/** A whole number from 0 to 65535, or a message for a person. */
function chosenPort(text = '4321') {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  return fail(
    `PORT is no port · environment · expected a number from 0 to 65535, received "${text}" · for example: PORT=4322 npm start`,
  );
}

/** One sentence for an address that cannot be taken. */
function cannotListen(error, port, host) {
  const other = process.platform === 'win32' ? `$env:PORT=${port + 1}; npm start` : `PORT=${port + 1} npm start`;
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken by another program; choose another one: ${other}`;
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than this account has; choose a higher one: PORT=4321 npm start`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST=${host} is no address of this machine; leave HOST away, or use HOST=0.0.0.0 for the local network`;
  return `The server did not start on ${host}:${port}: ${error.message}`;
}

/** The addresses under which other devices of the network reach this machine. */
const lanAddresses = () =>
  Object.values(networkInterfaces())
    .flat()
    .filter((card) => card && card.family === 'IPv4' && !card.internal)
    .map((card) => card.address);

async function announce({ port, base, url }, host) {
  if (!everywhere.has(host)) {
    console.log(`\n  驿学 Yixue  ${url}\n\n  Ctrl-C ends it.`);
    return;
  }
  console.log(`\n  驿学 Yixue  on this machine  http://localhost:${port}${base}`);
  const addresses = lanAddresses().map((address) => `http://${address}:${port}${base}`);
  for (const address of addresses) console.log(`              on the network   ${address}`);
  if (addresses.length === 0) console.log('              no network card with an address was found');
  else {
    const { renderUnicodeCompact } = await import('uqr');
    console.log(`\n${renderUnicodeCompact(addresses[0], { border: 2 })}`);
  }
  console.log('\n  Ctrl-C ends it.');
}

async function main() {
  const { values } = parseArgs({ options: { base: { type: 'string' }, force: { type: 'boolean' } } });
  const port = chosenPort(process.env.PORT || undefined);
  const host = process.env.HOST || 'localhost';
  const refuse = (error) => fail(cannotListen(error, port, host));

  // A taken port is told at once, not after the installation and the build.
  await tryAddress(port, host).catch(refuse);
  await bootstrap();
  const built = await buildSite(values);
  if (!built.ok) fail(buildFailed('dist/client'));
  console.log(built.built ? `Built in ${built.seconds.toFixed(1)} s.` : 'The site is up to date.');

  const server = await startServer({ folder: siteFolder, port, host }).catch(refuse);
  await announce(server, host);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      server.close().then(() => process.exit(0));
    });
  }
}

main().catch(fail);
