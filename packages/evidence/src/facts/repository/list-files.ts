import { execFileSync } from 'node:child_process';
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { EvidenceError } from '../../evidence-error';

/** Folders that hold no source, where git does not say so. */
const NOT_SOURCE = new Set(['.git', 'node_modules', 'cdk.out', '.hexastyle']);

const tracked = (root: string): readonly string[] | undefined => {
  try {
    const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return output.split('\0').filter((name) => name !== '');
  } catch {
    // Not a git checkout, or no git: the folder itself is the repository.
    return undefined;
  }
};

const entriesOf = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    throw new EvidenceError('file-unreadable', {
      where: folder,
      problem: 'the folder cannot be listed',
      fix: 'Check its permissions, or make the repository a git checkout that ignores it',
      cause,
    });
  }
};

const walk = (root: string, folder = ''): readonly string[] =>
  entriesOf(join(root, folder)).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_SOURCE.has(entry.name) ? [] : walk(root, path);
    return entry.isFile() ? [path] : [];
  });

/** Every tracked, or untracked and not ignored, file below `root`: relative, forward slashes, sorted. */
export const listFiles = (root: string): readonly string[] => [...new Set(tracked(root) ?? walk(root))].sort();
