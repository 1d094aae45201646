import { sql } from 'kysely';
import { Client } from 'pg';
import { DeliveryQueue } from '../deliveries/queue';
import { ROUTES } from '../routes';
import { atEnd } from '../testing/at-end';
import { requestTo, type Belongings } from '../testing/request-to';
import { somebodyWithEverything } from '../testing/somebody-with-everything';
import { TEST_SEALER } from '../testing/test-sealer';
import { TestApi } from '../testing/test-api';
import { UNLIMITED } from '../testing/unlimited';
import type { Visitor } from '../testing/visitor';
import type { Database } from './database';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Recheck Cond'?: string;
  readonly Plans?: readonly Plan[];
}

/** What reads a table whole on purpose, by how it begins. */
const SWEEPS: readonly RegExp[] = [
  // A worker looks whether any webhook has something to be told: there is a row for each webhook, not for each account.
  /^\s*with due as materialized \(\s*select w\.id from webhooks w/,
  // The mail that is due longest is at the beginning of the index.
  /^\s*update mails set attempts/,
];

const LOOKS_UP = /^\s*(?:with|select|update|delete)\b/i;

/** Reads and changes first, what ends sessions and the account last. */
const IN_ORDER = [
  ...ROUTES.filter(({ method }) => method !== 'delete'),
  ...ROUTES.filter(({ method }) => method === 'delete').toReversed(),
];

/** Of a statement as pg takes it: with a name and values, or alone. */
const textOf = (statement: unknown): string =>
  String(typeof statement === 'object' && statement !== null && 'text' in statement ? statement.text : statement);

/** Statements of the application while something is done, each once, with its parameters left open. */
async function statementsOf(run: () => Promise<void>): Promise<readonly string[]> {
  const statements = new Set<string>();
  const query = jest.spyOn(Client.prototype, 'query');
  atEnd(() => {
    query.mockRestore();
  });
  await run();
  for (const [statement] of query.mock.calls as readonly (readonly unknown[])[]) {
    const text = textOf(statement);
    if (LOOKS_UP.test(text)) statements.add(text);
  }
  query.mockRestore();
  return [...statements].filter((statement) => !SWEEPS.some((sweep) => sweep.test(statement)));
}

async function askEverything(visitor: Visitor, belongings: Belongings): Promise<void> {
  for (const route of IN_ORDER) {
    if (route.method === 'delete') await visitor.signIn();
    const { method, path, options } = requestTo(route, belongings);
    expect((await visitor.send(method, path, options)).status).toBeLessThan(500);
  }
}

/** The parts of a plan that read a table otherwise than by the condition of an index. */
async function wholeReads(database: Database, statement: string): Promise<readonly string[]> {
  const { rows } = await sql<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>`${sql.raw(
    `explain (generic_plan, format json) ${statement}`,
  )}`.execute(database);
  const nodes = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
  return (rows[0]?.['QUERY PLAN'] ?? [])
    .flatMap(({ Plan: plan }) => nodes(plan))
    .filter((node) => node['Relation Name'] !== undefined && /Scan/.test(node['Node Type']))
    .filter((node) => (node['Index Cond'] ?? node['Recheck Cond']) === undefined)
    .map((node) => `${node['Node Type']} of ${node['Relation Name'] ?? 'nothing'}: ${statement}`);
}

describe('every statement of every route that lists or looks up', () => {
  it('has an index for it', async () => {
    const api = await TestApi.start('lambda', { ...UNLIMITED, isDirect: true });
    atEnd(() => api.stop());
    const statements = await statementsOf(async () => {
      const { owner, belongings } = await somebodyWithEverything(api);
      const queue = new DeliveryQueue(api.database, TEST_SEALER);
      await queue.next(belongings.webhooks, api.now);
      await queue.forget(api.now);
      await askEverything(owner, belongings);
    });
    expect(statements.length).toBeGreaterThan(60);
    const reads = await api.database.connection().execute(async (connection) => {
      // Tables are small here. Now a table is read whole only where there is no other way.
      await sql`set enable_seqscan = off`.execute(connection);
      const found: string[] = [];
      for (const statement of statements) found.push(...(await wholeReads(connection, statement)));
      return found;
    });
    expect(reads).toEqual([]);
  });
});
