/** Where things are. Every program of bin/ works from any current folder. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the project. */
export const inRoot = (...parts) => join(root, ...parts);

/** Where `npm run build` puts the site. */
export const siteFolder = inRoot('dist', 'client');

/** Astro's program; run it with the project's Node. */
export const astroProgram = inRoot('node_modules', 'astro', 'bin', 'astro.mjs');
