import { sql } from 'kysely';
import { atEnd } from '../testing/at-end';
import { createTestDatabase } from '../testing/test-database';
import type { Database } from './database';
import { fixedStatement } from './fixed-statement';

describe('a fixed statement', () => {
  let database: Database;

  beforeAll(async () => {
    const own = await createTestDatabase({ migrated: false });
    atEnd(own.drop);
    ({ database } = own);
  });

  it('is written once, and gives every use the values of that use', async () => {
    const written = jest.fn();
    const statement = fixedStatement<{ first: string; second: number }, { text: string }>(({ first, second }, on) => {
      written();
      return sql<{ text: string }>`select ${first} || ${second}::int || ${first} || ${'!'} as text`.compile(on);
    });
    const both = await Promise.all([
      statement(database, { first: 'a', second: 1 }),
      statement(database, { first: "'; select", second: 2 }),
    ]);
    expect(both).toEqual([[{ text: 'a1a!' }], [{ text: "'; select2'; select!" }]]);
    expect(written).toHaveBeenCalledTimes(1);
  });
});
