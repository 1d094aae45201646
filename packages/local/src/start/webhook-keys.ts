import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key that seals the secrets of webhooks on this machine, as the API takes it. Made the first time, and kept. */
export const webhookKeys = (stateFolder: string): string => {
  const file = join(stateFolder, 'webhook-keys');
  if (!existsSync(file)) {
    mkdirSync(stateFolder, { recursive: true });
    // Whole or not at all: with half a key the API would not start, now or later.
    writeFileSync(`${file}.new`, `local:${randomBytes(32).toString('base64')}`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8');
};
