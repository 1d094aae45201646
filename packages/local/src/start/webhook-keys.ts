import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key that seals the secrets of webhooks on this machine, as the API takes it. Made the first time, and kept. */
export const webhookKeys = (stateFolder: string): string => {
  const file = join(stateFolder, 'webhook-keys');
  if (!existsSync(file)) {
    mkdirSync(stateFolder, { recursive: true });
    writeFileSync(file, `local:${randomBytes(32).toString('base64')}`, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
};
