import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { foreignKeysHaveAnIndex as claim } from './foreign-keys-have-an-index';

const FOLDER = 'packages/api/src/database/migrations';
const TABLE = 'await sql`create table days (id uuid primary key, habit uuid references habits)`.execute(database);';
const migrated = (...statements: readonly string[]) =>
  anAssembly().file(
    `${FOLDER}/0002-days.ts`,
    [TABLE, ...statements.map((text) => `await sql\`${text}\`.execute(database);`)].join('\n'),
  );

testClaim(claim, {
  met: [
    {
      given: 'an index that begins with the key',
      facts: migrated('create index days_habit on days (habit, id)'),
      shows: [{ kind: 'code', path: `${FOLDER}/0002-days.ts`, line: 2 }],
    },
  ],
  notMet: [
    { given: 'no index', facts: migrated(), because: 'the rows of days by habit' },
    { given: 'an index that ends with it', facts: migrated('create index days_habit on days (id, habit)') },
    { given: 'an index of another table', facts: migrated('create index days_habit on weeks (habit)') },
    {
      given: 'an index that a later migration drops',
      facts: migrated('create index days_habit on days (habit)').file(
        `${FOLDER}/0003.ts`,
        'sql`drop index days_habit`',
      ),
    },
  ],
  unknown: [{ given: 'no repository', facts: migrated().but({ repository: { absent: 'no repository' } }) }],
  none: 'not-applicable',
  nothing: anAssembly().file('packages/api/src/app.ts', ''),
});
