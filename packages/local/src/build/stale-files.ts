import { existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const outputsOf = (source: string): readonly string[] => {
  if (!source.endsWith('.ts')) return [source];
  const script = source.replace(/\.ts$/, '.js');
  return [script, `${script}.map`];
};

/** Removes what a source that is gone left in `lib`. */
export const removeStaleFiles = (library: string, sources: readonly string[]): void => {
  if (!existsSync(library)) return;
  const expected = new Set(sources.flatMap(outputsOf));
  for (const file of globSync('**/*.{js,js.map,json}', { cwd: library })) {
    if (!expected.has(file)) rmSync(join(library, file));
  }
};

/** Says whether every output of these sources is there. */
export const isComplete = (library: string, sources: readonly string[]): boolean =>
  sources.flatMap(outputsOf).every((file) => existsSync(join(library, file)));
