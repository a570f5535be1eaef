/** `npm run bench -- <name>`: runs a slow measurement of tests/bench/; without a name it lists them. */
import { readdirSync } from 'node:fs';
import { bootstrap, fail } from './bootstrap.mjs';
import { run } from './child.mjs';
import { inRoot } from './paths.mjs';

await bootstrap();
const [name, ...args] = process.argv.slice(2);
const files = readdirSync(inRoot('tests', 'bench'), { withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(mjs|ts)$/.test(entry.name))
  .map((entry) => entry.name);
const names = files.map((file) => file.replace(/\.(mjs|ts)$/, '')).sort();
const file = files.find((entry) => entry.replace(/\.(mjs|ts)$/, '') === name);
if (!name) console.log(`npm run bench -- <name>\n\n${names.map((one) => `  ${one}`).join('\n')}`);
else if (!file)
  fail(
    `No such measurement · tests/bench/ · expected one of ${names.join(', ')}, received "${name}" · npm run bench lists them`,
  );
else {
  const { code } = await run(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    inRoot('tests', 'bench', file),
    ...args,
  ]);
  process.exit(code);
}
