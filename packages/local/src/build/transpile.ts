import { cpSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build, type BuildFailure, type Message } from 'esbuild';
import { Problem } from '../problem';
import { fingerprint } from './fingerprint';
import { sourceFiles } from './source-files';
import { isStamped, writeStamp } from './stamp';
import { isComplete, removeStaleFiles } from './stale-files';

const compile = (packageFolder: string, scripts: readonly string[]) =>
  build({
    entryPoints: scripts.map((file) => join(packageFolder, 'src', file)),
    outbase: join(packageFolder, 'src'),
    outdir: join(packageFolder, 'lib'),
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    sourcemap: true,
    supported: { 'dynamic-import': true },
    logLevel: 'silent',
  });

const isBuildFailure = (thrown: unknown): thrown is BuildFailure => thrown instanceof Error && 'errors' in thrown;

const describe = ({ text, location }: Message): string =>
  location ? `${relative(process.cwd(), location.file)}:${location.line}:${location.column + 1} ${text}` : text;

/**
 * Transpiles `src` of one package to `lib` as CommonJS with source maps, nothing bundled. Returns how many files were
 * written: 0 when the last build still stands. Throws a `Problem` with one line per fault.
 */
export const transpile = async (packageFolder: string): Promise<number> => {
  const files = sourceFiles(packageFolder);
  const library = join(packageFolder, 'lib');
  const stamp = join(library, '.inputs');
  const current = fingerprint(join(packageFolder, 'src'), files);
  if (isStamped(stamp, current) && isComplete(library, files)) return 0;
  removeStaleFiles(library, files);
  try {
    await compile(
      packageFolder,
      files.filter((file) => file.endsWith('.ts')),
    );
  } catch (thrown) {
    if (!isBuildFailure(thrown)) throw thrown;
    const faults = thrown.errors.map(describe).join('\n');
    throw new Problem(`${basename(packageFolder)} does not build:\n${faults}\n`, 'Mend these lines and build again.', {
      cause: thrown,
    });
  }
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    cpSync(join(packageFolder, 'src', file), join(library, file));
  }
  writeStamp(stamp, current);
  return files.length;
};
