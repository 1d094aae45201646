import { sql } from 'kysely';
import type { Cache } from '../cache/cache';
import type { Database } from '../database/database';
import type { Readiness } from './schemas';

export class HealthStore {
  constructor(
    private readonly database: Database,
    private readonly cache: Cache | undefined,
  ) {}

  /** @throws DatabaseUnavailable when the database does not answer */
  async readiness(): Promise<Readiness> {
    await sql`select 1`.execute(this.database);
    return { status: 'ready', database: 'up', cache: await this.cacheState() };
  }

  private async cacheState(): Promise<Readiness['cache']> {
    if (this.cache === undefined) return 'absent';
    return (await this.cache.answers()) ? 'up' : 'degraded';
  }
}
