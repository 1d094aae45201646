import { isError } from '@backstage/errors';
import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** Longer files are no runbook that somebody could follow. */
const LARGEST_RUNBOOK = 256 * 1024;

/** Of names of files and environments. None of them can leave a folder. */
const NAME = /^[a-z0-9][a-z0-9-]{0,99}$/;

export type FileText =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'missing' }
  | { readonly state: 'broken'; readonly reason: string };

/**
 * Reads `<folder>/<environment>/<name>.md`. Never rejects. Links are not followed: what they point at may lie anywhere.
 * The directory itself may be one, as its owner configured it.
 */
export async function readRunbookFile(directory: string, environment: string, name: string): Promise<FileText> {
  if (!NAME.test(environment) || !NAME.test(name)) {
    return { state: 'missing' };
  }
  try {
    const folder = join(await realpath(directory), environment);
    if ((await realpath(folder)) !== folder) {
      return { state: 'broken', reason: `${environment} is a link, and links are not followed.` };
    }
    return await readPlainFile(join(folder, `${name}.md`), `${name}.md`);
  } catch (error) {
    return unreadable(error, `${name}.md`);
  }
}

/** The names of an environment's runbooks, sorted; throws Node's error when the folder cannot be listed. */
export async function listRunbookNames(directory: string, environment: string): Promise<readonly string[]> {
  const entries = await readdir(join(directory, environment));
  return entries
    .filter((entry) => entry.endsWith('.md'))
    .map((entry) => entry.slice(0, -'.md'.length))
    .filter((name) => NAME.test(name))
    .sort();
}

async function readPlainFile(path: string, file: string): Promise<FileText> {
  // O_NONBLOCK: opening a pipe would wait for its writer.
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const found = await handle.stat();
    if (!found.isFile()) {
      return { state: 'broken', reason: `${file} is no file.` };
    }
    if (found.size > LARGEST_RUNBOOK) {
      const limit = LARGEST_RUNBOOK / 1024;
      return { state: 'broken', reason: `${file} is larger than ${limit} kB; runbooks up to that size are read.` };
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await handle.readFile());
    return text.trim() === '' ? { state: 'broken', reason: `${file} is empty.` } : { state: 'read', text };
  } finally {
    await handle.close();
  }
}

function unreadable(error: unknown, file: string): FileText {
  const code = isError(error) && typeof error['code'] === 'string' ? error['code'] : 'unknown error';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { state: 'missing' };
    case 'ELOOP':
      return { state: 'broken', reason: `${file} is a link, and links are not followed.` };
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return { state: 'broken', reason: `${file} is not UTF-8 text.` };
    default:
      return { state: 'broken', reason: `${file} cannot be opened (${code}).` };
  }
}
