import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arnsMeet } from '../testing/arns-meet';
import { described, repository } from '../testing/described';
import { operatorReads } from './operator-reads';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);

const policy = JSON.parse(readFileSync(join(repository, 'packages/live/policy.json'), 'utf8')) as {
  readonly Statement: readonly Statement[];
};
const needed = policy.Statement.flatMap(({ Action, Resource }) =>
  listOf(Action).map((action) => ({ action, resources: listOf(Resource) })),
);

describe.each(['staging', 'production'])('Given what reads the account of %s', (name) => {
  const statements = operatorReads(described(name)).map((statement) => statement.toStatementJson() as Statement);

  it.each(needed)('lets the operator $action', ({ action, resources }) => {
    const allowed = statements
      .filter(({ Effect, Action }) => Effect === 'Allow' && listOf(Action).includes(action))
      .flatMap(({ Resource }) => listOf(Resource));
    expect(allowed).not.toEqual([]);
    for (const resource of resources) expect(allowed.some((arn) => arnsMeet(arn, resource))).toBe(true);
  });
});
