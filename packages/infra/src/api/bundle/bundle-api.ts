import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { leaveOut } from './leave-out';
import { LEFT_OUT } from './left-out';
import { ownSourceMap } from './own-source-map';

const HANDLERS = ['lambda.ts', 'migrations-lambda.ts', 'worker-lambda.ts'];

/**
 * Bundles the API for Lambda into `directory`: `lambda.js`, `migrations-lambda.js`, `worker-lambda.js` and their source
 * maps. The AWS SDK is left out, the runtime brings it. Equal sources give equal bytes wherever `directory` is, because
 * the paths in the source map are relative to the API's own package.
 *
 * @returns `directory`
 * @throws BuildFailure of esbuild, with file and line, when the API does not compile
 */
export async function bundleApi(directory: string): Promise<string> {
  const root = dirname(require.resolve('@hexastyle/api/package.json'));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: HANDLERS.map((file) => join(root, 'src', file)),
    outdir: join(root, 'bundle'),
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    conditions: ['hexastyle-source'],
    // Modules shrink by what is not used of them; the default takes the other form of a package that has both.
    mainFields: ['module', 'main'],
    external: ['@aws-sdk/*'],
    // The runtime's own packages are found by require, which looks where Lambda says they are.
    supported: { 'dynamic-import': false },
    plugins: [leaveOut(LEFT_OUT), ownSourceMap],
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  mkdirSync(directory, { recursive: true });
  for (const file of outputFiles) writeFileSync(join(directory, basename(file.path)), file.contents);
  return directory;
}
