import * as z from 'zod';
import type { Cache } from '../cache/cache';
import { LIFETIME } from './lifetime';
import type { Session } from './store';

const cachedSchema = z.object({ accountId: z.uuid(), lastSeenAt: z.number(), expiresAt: z.number() });

/** The sessions in use, close at hand. Without a cache it knows none. */
export class CachedSessions {
  constructor(private readonly cache: Cache | undefined) {}

  async find(hash: Buffer): Promise<Session | undefined> {
    const text = await this.cache?.get(key(hash));
    if (text === undefined) return undefined;
    const parsed = cachedSchema.safeParse(readJson(text));
    return parsed.success ? parsed.data : undefined;
  }

  async keep(hash: Buffer, session: Session): Promise<void> {
    await this.cache?.set(key(hash), JSON.stringify(session), LIFETIME.cached / 1000);
  }

  async forget(hash: Buffer): Promise<void> {
    await this.cache?.delete(key(hash));
  }
}

function key(hash: Buffer): string {
  return `hexastyle:session:${hash.toString('base64url')}`;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
