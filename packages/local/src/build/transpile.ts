import { cpSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build, type BuildFailure, type BuildOptions, type Message } from 'esbuild';
import { Problem } from '../problem';
import { fingerprint } from './fingerprint';
import { sourceFiles } from './source-files';
import { isStamped, writeStamp } from './stamp';
import { isComplete, removeStaleFiles } from './stale-files';

/** The door of a package and its program, where it has one: what a process starts with that judges once and ends. */
const PROGRAM = 'cli/main.ts';
const STARTS: readonly string[] = ['index.ts', PROGRAM];

const startsIn = (scripts: readonly string[]): readonly string[] =>
  scripts.includes(PROGRAM) ? scripts.filter((script) => STARTS.includes(script)) : [];

const compile = (packageFolder: string, scripts: readonly string[], options: BuildOptions = {}) =>
  build({
    ...options,
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
 * Transpiles `src` of one package to `lib` as CommonJS with source maps, file by file; what a program starts with has the
 * files of its package in it, and none of other packages. Returns how many files were written: 0 when the last build still
 * stands. Throws a `Problem` with one line per fault.
 */
export const transpile = async (packageFolder: string): Promise<number> => {
  const files = sourceFiles(packageFolder);
  const library = join(packageFolder, 'lib');
  const stamp = join(library, '.inputs');
  const current = fingerprint(join(packageFolder, 'src'), files);
  if (isStamped(stamp, current) && isComplete(library, files)) return 0;
  removeStaleFiles(library, files);
  try {
    const scripts = files.filter((file) => file.endsWith('.ts'));
    const starts = startsIn(scripts);
    await compile(
      packageFolder,
      scripts.filter((script) => !starts.includes(script)),
    );
    await compile(packageFolder, starts, { bundle: true, packages: 'external' });
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
