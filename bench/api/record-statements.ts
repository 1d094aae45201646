import { AccountStore } from '../../packages/api/src/accounts/store';
import type { Database } from '../../packages/api/src/database/database';
import { EntryStore } from '../../packages/api/src/entries/store';
import { MailStore } from '../../packages/api/src/mail/store';
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

/** What the API's own stores send while they do something for an account, so that the programs beside it send the same. */
const record = async (
  database: Database,
  values: Values,
  use: (recorded: Database) => Promise<unknown>,
): Promise<readonly Statement[]> => {
  const statements: Statement[] = [];
  const recorded = database.withPlugin({
    transformQuery: ({ node, queryId }) => {
      const { sql, parameters } = database.getExecutor().compileQuery(node, queryId);
      statements.push({ name: `s${statements.length}`, text: sql, parameters: parametersOf(parameters, values) });
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  await use(recorded);
  return statements;
};

/** @param hash of a session's token */
export const recordStatements = async (database: Database, { accounts, hashes }: Seeded): Promise<Statements> => {
  const [[account], [hash]] = [accounts, hashes];
  const habit = account?.habits[0];
  if (account === undefined || habit === undefined || hash === undefined) throw new Error('Nothing was seeded.');
  const editedAt = new Date();
  const date = editedAt.toISOString().slice(0, 10);
  const written = { state: 'done', note: 'as recorded', editedAt } as const;
  const values = { account: account.id, habit, date, ...written };
  const today = await record(database, values, (recorded) => new TodayStore(recorded).get(account.id, editedAt));
  const putEntry = await record(database, values, async (recorded) => {
    await new AccountStore(recorded, new MailStore(recorded)).get(account.id);
    await new EntryStore(recorded).put(account.id, { habitId: habit, date }, written, undefined);
  });
  const [session] = await record(database, { ...values, account: hash }, (recorded) =>
    new SessionStore(recorded).find(hash),
  );
  if (session === undefined) throw new Error('No statement finds a session.');
  return { session, today: named('today', today), putEntry: named('put', putEntry) };
};

const named = (prefix: string, statements: readonly Statement[]): readonly Statement[] =>
  statements.map((statement, index) => ({ ...statement, name: `${prefix}${index}` }));
