import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { EvidenceError } from '../../evidence-error';

const escapes = (directory: string, file: string): boolean => {
  const path = relative(directory, file);
  return (
    path === '' ||
    path === '..' ||
    path.startsWith(`..${process.platform === 'win32' ? '\\' : '/'}`) ||
    isAbsolute(path)
  );
};

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

/** The absolute path of a file that an assembly names. Throws `path-outside` when it, or what it links to, lies elsewhere. */
export const inside = (directory: string, name: string): string => {
  const file = resolve(directory, name);
  if (escapes(resolve(directory), file) || escapes(real(directory), real(file)))
    throw new EvidenceError('path-outside', {
      where: directory,
      problem: `the assembly names the file ${JSON.stringify(name)}, which lies outside of its directory`,
      fix: 'Synthesize the assembly again; do not judge an assembly that you do not trust',
    });
  return file;
};
