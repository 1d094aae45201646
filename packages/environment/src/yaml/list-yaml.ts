import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../faults/fault';

export interface YamlFiles {
  /** Relative to the root, sorted. */
  readonly files: readonly string[];
  /** Files that would be overlooked for their ending. */
  readonly faults: readonly Fault[];
}

const overlooked = (file: string): Fault => ({
  file,
  line: 0,
  problem: 'files that end in .yml are not read',
  fix: `rename it to ${file.replace(/\.yml$/i, '.yaml')}`,
});

/** The YAML files of a folder under `root`, by their endings; `undefined` when there is no such folder. */
export const listYaml = (
  folder: string,
  root: string,
  endings: readonly string[] = ['.yaml'],
): YamlFiles | undefined => {
  let names: string[];
  try {
    names = readdirSync(join(root, folder)).sort();
  } catch {
    return undefined;
  }
  const paths = names.filter((name) => !name.startsWith('.')).map((name) => `${folder}/${name}`);
  return {
    files: paths.filter((path) => endings.some((ending) => path.endsWith(ending))),
    faults: paths.filter((path) => /\.yml$/i.test(path)).map(overlooked),
  };
};
