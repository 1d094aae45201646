import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../testing/temporary-folder';
import { webhookKeys } from './webhook-keys';

describe('the key that seals the secrets of webhooks', () => {
  const stateFolder = join(temporaryFolder(), 'state');

  it('is made once and kept, for nobody else to read', () => {
    const made = webhookKeys(stateFolder);
    expect(made).toMatch(/^local:[A-Za-z0-9+/]{43}=$/);
    expect(webhookKeys(stateFolder)).toBe(made);
    expect(statSync(join(stateFolder, 'webhook-keys')).mode & 0o777).toBe(0o600);
    expect(readdirSync(stateFolder)).toEqual(['webhook-keys']);
  });
});
