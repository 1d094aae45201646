import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Bundles the API for Lambda into `directory`: `lambda.js`, `migrations-lambda.js` and their source maps. The AWS SDK is
 * left out, the runtime brings it. Equal sources give equal bytes wherever `directory` is, because the paths in the source map are relative
 * to the API's own package.
 *
 * @returns `directory`
 * @throws BuildFailure of esbuild, with file and line, when the API does not compile
 */
export function bundleApi(directory: string): string {
  const root = dirname(require.resolve('@hexastyle/api/package.json'));
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['lambda.ts', 'migrations-lambda.ts'].map((file) => join(root, 'src', file)),
    outdir: join(root, 'bundle'),
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    conditions: ['hexastyle-source'],
    external: ['@aws-sdk/*', 'pg-native'],
    minify: true,
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'silent',
  });
  mkdirSync(directory, { recursive: true });
  for (const file of outputFiles) writeFileSync(join(directory, basename(file.path)), file.contents);
  return directory;
}
