import type { Claim } from '../claim';
import { fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { keysOfSchema, type Columns } from '../vocabulary/keys-of-schema';
import { notApplicable } from '../vocabulary/require-facts';
import { PROGRAM, withProgram } from '../vocabulary/with-program';

const MIGRATIONS = `${PROGRAM}/database/migrations`;

/** An index helps where it begins with one of the columns. */
const check = (indexes: readonly Columns[], { table, columns, path, line }: Columns): Check => {
  const index = indexes.find((each) => each.table === table && columns.includes(each.columns[0] ?? ''));
  return index === undefined
    ? fails(`nothing finds the rows of ${table} by ${columns.join(', ')}`, { kind: 'code', path, line })
    : holds({ kind: 'code', path: index.path, line: index.line });
};

export const foreignKeysHaveAnIndex: Claim = {
  id: 'foreign-keys-have-an-index',
  pillar: 'performance-efficiency',
  section: 'Database Optimization',
  principles: ['Consider mechanical sympathy'],
  statement:
    'After all migrations every foreign key has an index that begins with it: no row is looked up or deleted with its parts by reading a whole table.',
  bestPractices: ['PERF03-BP04'],
  fix: `Add a migration to ${MIGRATIONS} that creates the index.`,
  evaluate: (facts) =>
    withProgram(facts, (repository) => {
      const { foreign, indexes } = keysOfSchema(repository, MIGRATIONS);
      return conclude(
        foreign.map((key) => check(indexes, key)),
        {
          met: 'Every foreign key has its index.',
          none: notApplicable(`No migration in ${MIGRATIONS} declares a foreign key.`),
          strength: 'declared',
        },
      );
    }),
};
