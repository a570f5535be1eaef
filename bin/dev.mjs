/** `npm run dev`: Astro's development server for authors; pages change as files are saved. Arguments go to Astro. */
import { bootstrap } from './bootstrap.mjs';
import { run } from './child.mjs';
import { astroProgram } from './paths.mjs';

await bootstrap();
const port = process.env.PORT ? ['--port', process.env.PORT] : [];
const host = process.env.HOST ? ['--host', process.env.HOST] : [];
const { code, signal } = await run(process.execPath, [astroProgram, 'dev', ...port, ...host, ...process.argv.slice(2)]);
process.exit(signal === 'SIGINT' ? 0 : code);
