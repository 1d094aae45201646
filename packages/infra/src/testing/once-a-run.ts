import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keptFolder } from './config';

/**
 * The folder that `write` fills for `key`: by the first file of tests that asks for it, and all read it. What is written
 * depends on the key and on the code, which stays the same during a run.
 */
export function onceARun(key: string, write: (folder: string) => void): string {
  const kept = keptFolder();
  const folder = join(kept, createHash('sha256').update(key).digest('hex'));
  if (existsSync(folder)) return folder;
  const own = mkdtempSync(join(kept, 'own-'));
  write(own);
  try {
    renameSync(own, folder);
  } catch {
    // Another worker was first, with the same.
    rmSync(own, { recursive: true });
  }
  return folder;
}
