import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../problem';
import { freePort, loopback } from '../supervision/port';
import { backendPart } from './serve';
import type { Showing } from './show';
import { configure } from './wire';

/** What the plugin must say of itself on SQLite. */
const WORDS = 'needs PostgreSQL, but backend.database gives it better-sqlite3';

const identity = z.object({ backstageIdentity: z.object({ token: z.string() }) });

const tokenOfGuest = async (origin: string): Promise<string> => {
  const answer = await fetch(`${origin}/api/auth/guest/refresh`, { headers: { 'x-requested-with': 'XMLHttpRequest' } });
  return identity.parse(await answer.json()).backstageIdentity.token;
};

/** Asks our plugin and one of Backstage's. @throws Problem unless ours says why it does not work, and the other works */
export const askOnSqlite = async (origin: string): Promise<void> => {
  const headers = { authorization: `Bearer ${await tokenOfGuest(origin)}` };
  const ours = await fetch(`${origin}/api/well-architected/environments`, { headers });
  const said = await ours.text();
  if (ours.status !== 503 || !said.includes(WORDS))
    throw new Problem(
      `On SQLite the plugin answers ${ours.status}: ${said.slice(0, 300)}.`,
      `It must answer 503 and "${WORDS}".`,
    );
  const other = await fetch(`${origin}/api/catalog/entities?limit=1`, { headers });
  if (!other.ok)
    throw new Problem(`On SQLite the catalog answers ${other.status}.`, 'Our plugin must leave the others working.');
};

/** Serves the app on the template's own database. @throws Problem unless our plugin says what it lacks and the others work */
export const showOnSqlite = async (showing: Omit<Showing, 'postgres'>): Promise<void> => {
  const { app, frontend, config, supervisor, steps } = showing;
  const port = await freePort();
  const configs = configure({ app, port, frontend, postgres: undefined });
  const site = { app, name: `${frontend}-on-SQLite`, port, configs };
  const part = backendPart(site, join(config.stateFolder, 'logs'), config.inherited);
  const backend = await steps.work(`start ${part.name}`, () => supervisor.start(part));
  try {
    await steps.work('the plugin says what it lacks, and the catalog works', () =>
      askOnSqlite(`http://${loopback}:${port}`),
    );
  } finally {
    await backend.stop();
  }
};
