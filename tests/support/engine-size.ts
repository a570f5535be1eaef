/** What the role-play's engine weighs: everything but views that plays, reads, scores and looks back. */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild'; // It comes with Astro.

const entry = `
  export { rolePlay } from '#src/simulations/role-play/kind.ts';
  export { unpackModel } from '#src/simulations/role-play/reading/model.ts';
  export { makeReader } from '#src/simulations/role-play/reading/read.ts';
  export { sayOf, statementOf } from '#src/simulations/role-play/utter.ts';
  export { fork, replay } from '#src/simulations/engine/run.ts';
`;

/** KB (1024 bytes) of the engine as one minified script, packed as the site packs it. */
export async function engineSize(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length / 1024;
}
