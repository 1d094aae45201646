import type { FetchSecret } from '../secrets/read-secret';
import { Sealer } from './sealer';
import { sealingKeysSchema, type SealingKey } from './sealing-keys';

interface Variables {
  readonly WEBHOOK_KEYS?: readonly SealingKey[] | undefined;
  readonly WEBHOOK_KEYS_SECRET_ARN?: string | undefined;
}

/** Seals with the keys that a configuration holds, or names: then they are fetched when they are needed first. */
export function sealerOf(config: Variables, fetchSecret?: FetchSecret): Sealer {
  const { WEBHOOK_KEYS: keys, WEBHOOK_KEYS_SECRET_ARN: arn } = config;
  if (keys !== undefined) return new Sealer(() => Promise.resolve(keys));
  return arn === undefined || fetchSecret === undefined ? new Sealer() : new Sealer(() => fetchKeys(fetchSecret, arn));
}

/** @throws Error when the secret holds something else; never with its content */
async function fetchKeys(fetchSecret: FetchSecret, arn: string): Promise<readonly SealingKey[]> {
  const result = sealingKeysSchema.safeParse((await fetchSecret(arn)) ?? '');
  if (result.success) return result.data;
  throw new Error(`The secret ${arn} ${result.error.issues[0]?.message ?? 'cannot be read.'}`);
}
