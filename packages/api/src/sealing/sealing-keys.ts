import { createHash } from 'node:crypto';
import * as z from 'zod';

/** A key of AES-256 under a name, by which what it sealed finds it again. */
export interface SealingKey {
  readonly name: string;
  readonly bytes: Buffer;
}

/** 43 characters are 32 bytes with or without the sign that fills the last four up. */
const KEY = /^(?:([\w-]{1,32}):)?([A-Za-z0-9+/]{43})=?$/;

/**
 * Keys as configurations write them. The first one seals, all of them open: a new one is put in front of the one before.
 * A key without a name, as Secrets Manager makes it, is called by what it is: by the first 8 digits of its SHA-256.
 */
export const sealingKeysSchema = z.string().transform((text, context): readonly SealingKey[] => {
  const keys = text.split(',').map(toKey);
  const known = keys.filter((key) => key !== undefined);
  if (known.length === keys.length && new Set(known.map(({ name }) => name)).size === keys.length) return known;
  context.addIssue({
    code: 'custom',
    message:
      'is not a list of keys: write name:key, the key as openssl rand -base64 32 makes it, more of them after commas, each name once.',
  });
  return z.NEVER;
});

function toKey(text: string): SealingKey | undefined {
  const [, name, base64] = KEY.exec(text.trim()) ?? [];
  if (base64 === undefined) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  return { name: name ?? createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
}
