import { Client } from 'pg';
import { AccountStore } from '../../packages/api/src/accounts/store';
import type { Database } from '../../packages/api/src/database/database';
import { EntryStore } from '../../packages/api/src/entries/store';
import { MailStore } from '../../packages/api/src/mail/store';
import { Passwords } from '../../packages/api/src/passwords/password';
import { SessionStore } from '../../packages/api/src/sessions/store';
import { TodayStore } from '../../packages/api/src/today/store';
import type { Seeded } from './seed';
import { parametersOf, type Statement, type Values } from './statement';

/** The statements of the two requests, in their order, and the one that finds a session which the cache has forgotten. */
export interface Statements {
  readonly session: Statement;
  readonly today: readonly Statement[];
  readonly putEntry: readonly Statement[];
}

interface Sent {
  readonly text: string;
  readonly name?: string;
  readonly values: readonly unknown[];
}

/** What the API's own stores send while they do something, so that the programs beside it send the same. */
const record = async (values: Values, use: () => Promise<unknown>): Promise<readonly Statement[]> => {
  const sent: Sent[] = [];
  const query: unknown = Reflect.get(Client.prototype, 'query');
  if (typeof query !== 'function') throw new Error('pg has another way to send statements now: record it here.');
  const spy = new Proxy(query, {
    apply: (send, client, args: [Sent]) => {
      sent.push(args[0]);
      return Reflect.apply(send, client, args) as unknown;
    },
  });
  Reflect.set(Client.prototype, 'query', spy);
  try {
    await use();
  } finally {
    Reflect.set(Client.prototype, 'query', query);
  }
  return sent.map(({ name, text, values: parameters }) => ({
    name,
    text,
    parameters: parametersOf(parameters, values),
  }));
};

/** @throws Error when nothing was seeded */
export const recordStatements = async (database: Database, { accounts, hashes }: Seeded): Promise<Statements> => {
  const [[account], [hash]] = [accounts, hashes];
  const habit = account?.habits[0];
  if (account === undefined || habit === undefined || hash === undefined) throw new Error('Nothing was seeded.');
  const editedAt = new Date();
  const date = editedAt.toISOString().slice(0, 10);
  const written = { state: 'done', amount: undefined, note: 'as recorded', editedAt } as const;
  const values = { account: account.id, hash, habit, date, state: written.state, note: written.note, editedAt };
  const today = await record(values, () => new TodayStore(database).get(account.id, editedAt));
  const putEntry = await record(values, async () => {
    await new AccountStore(database, new MailStore(database), new Passwords()).get(account.id);
    await new EntryStore(database).put(account.id, { habitId: habit, date }, written, undefined);
  });
  const [session] = await record(values, () => new SessionStore(database).find(hash));
  if (session === undefined) throw new Error('No statement finds a session.');
  return { session, today, putEntry };
};
