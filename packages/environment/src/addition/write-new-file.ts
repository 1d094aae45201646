import { linkSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DescriptorError } from '../faults/descriptor-error';

const refusal = (file: string, problem: string, fix: string): DescriptorError =>
  new DescriptorError('descriptor-refused', [{ file, line: 0, problem, fix }]);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';

/** A folder that is a link could lead out of the repository. */
const insist = (root: string, file: string): void => {
  const folder = dirname(file);
  mkdirSync(join(root, folder), { recursive: true });
  if (realpathSync(join(root, folder)) !== join(realpathSync(root), folder)) {
    throw refusal(file, 'its folder is a link and leads elsewhere', 'replace the link by a folder');
  }
};

/**
 * Writes a file that is not there, whole or not at all, also when two try at once.
 * Throws `DescriptorError`, `descriptor-refused`, when it is there, or its folder leads elsewhere, or it cannot be written.
 */
export const writeNewFile = (root: string, file: string, text: string): void => {
  const draft = join(root, dirname(file), `.${basename(file)}.${process.pid}.draft`);
  try {
    insist(root, file);
    writeFileSync(draft, text, { flag: 'wx' });
    linkSync(draft, join(root, file));
  } catch (error) {
    if (error instanceof DescriptorError) throw error;
    const code = codeOf(error);
    throw code === 'EEXIST'
      ? refusal(file, 'there is an environment of this name already', 'choose another name, or edit this file')
      : refusal(file, `the file cannot be written (${code})`, 'check the permissions of its folder');
  } finally {
    rmSync(draft, { force: true });
  }
};
