import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase, type Database } from '../packages/api/src/database/database';
import { createLogger } from '../packages/api/src/logger';
import type { Part } from '../packages/local/src/supervision/part';
import { startReaper } from '../packages/local/src/supervision/reaper';
import { startPart } from '../packages/local/src/supervision/start-part';
import { startTestServices, type TestServices } from '../packages/local/src/testing/services';
import { searchPath } from './config';

export interface BenchServices {
  readonly services: TestServices;
  /** The one in `services`. */
  readonly database: Database;
  /** For whatever the bench writes. */
  readonly folder: string;
  /** Starts a program and waits until it is ready. */
  readonly start: (part: Part) => Promise<void>;
}

/** A PostgreSQL, a Redis and what is started beside them stand while `use` runs. */
export const withServices = async <T>(use: (bench: BenchServices) => Promise<T>): Promise<T> => {
  const services = await startTestServices(searchPath);
  const folder = mkdtempSync(path.join(tmpdir(), 'hexastyle-bench-'));
  chmodSync(folder, 0o755);
  const reaper = startReaper([folder]);
  const database = openDatabase({ kind: 'url', url: services.postgresUrl }, createLogger('silent'));
  const stops: (() => Promise<void>)[] = [];
  const start = async (part: Part): Promise<void> => {
    stops.push((await startPart(part, reaper)).stop);
  };
  try {
    return await use({ services, database, folder, start });
  } finally {
    await database.destroy();
    await Promise.all(stops.map((stop) => stop()));
    await services.stop();
    reaper.dismiss();
  }
};
