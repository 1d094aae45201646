import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EvidenceError } from '../evidence-error';
import { byText } from './by-text';
import { readStacks } from './read-stacks';
import type { Side, SideStack } from './side';

const MANIFEST = 'manifest.json';

const refuse = (code: 'assembly-missing' | 'manifest-missing', where: string, problem: string): EvidenceError =>
  new EvidenceError(code, {
    where,
    problem,
    fix: 'Name a cdk.out that `cdk synth` wrote, or a folder of them, such as packages/infra/cdk.out after `npm run synth`',
  });

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const foldersOf = (directory: string): readonly string[] => {
  try {
    return readdirSync(directory).filter((name) => isFolder(join(directory, name)));
  } catch (cause) {
    throw new EvidenceError('file-unreadable', {
      where: directory,
      problem: 'the folder cannot be read',
      fix: 'Check its permissions',
      cause,
    });
  }
};

const environmentsIn = (directory: string): readonly string[] => {
  const names = foldersOf(directory).filter((name) => existsSync(join(directory, name, MANIFEST)));
  if (names.length > 0) return names;
  throw refuse('manifest-missing', directory, `neither the folder nor one in it has a ${MANIFEST}`);
};

const stacksIn = (directory: string): readonly SideStack[] => readStacks(directory).toSorted(byText(({ id }) => id));

/** Reads one side. `option` is how the command line calls it. Throws `EvidenceError` for whatever is missing or broken. */
export const readSide = (directory: string, option: string): Side => {
  if (!isFolder(directory)) throw refuse('assembly-missing', `${option} ${directory}`, 'there is no such folder');
  if (existsSync(join(directory, MANIFEST))) return new Map([['.', stacksIn(directory)]]);
  return new Map(environmentsIn(directory).map((name) => [name, stacksIn(join(directory, name))]));
};
