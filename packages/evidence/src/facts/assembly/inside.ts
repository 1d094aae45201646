import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { EvidenceError } from '../../evidence-error';

/** Of two absolute paths. */
const lies = (file: string, directory: string): boolean =>
  file.startsWith(directory.endsWith(sep) ? directory : `${directory}${sep}`);

const real = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
};

/** The absolute path of a file that an assembly names. Throws `path-outside` when it, or what it links to, lies elsewhere. */
export const inside = (directory: string, name: string): string => {
  const own = resolve(directory);
  const file = resolve(own, name);
  if (lies(file, own) && lies(real(file), real(own))) return file;
  throw new EvidenceError('path-outside', {
    where: directory,
    problem: `the assembly names the file ${JSON.stringify(name)}, which lies outside of its directory`,
    fix: 'Synthesize the assembly again; do not judge an assembly that you do not trust',
  });
};
