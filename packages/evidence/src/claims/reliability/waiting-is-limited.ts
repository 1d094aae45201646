import type { RepositoryFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectNumber } from '../vocabulary/expect-number';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly, withRepository } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';

const FOLDER = 'packages/api/src';
const POOL = `${FOLDER}/database/guarded-pool.ts`;

/** For each connection; what more would wait would be given up by its caller first. */
const MOST_WAITING = 50;

const pooled = (handler: ResourceFact): Check =>
  expectProperty(handler, {
    property: 'Environment.Variables.DATABASE_CONNECTIONS',
    expected: 'a count of connections',
    is: (count) => typeof count === 'string' && /^[1-9]\d*$/.test(count),
  });

const limited = (repository: RepositoryFacts): readonly Check[] => [
  expectCode(repository, `${FOLDER}/lambda.ts`, /connections: config\.DATABASE_CONNECTIONS,/),
  expectCode(repository, `${FOLDER}/database/database.ts`, /max: options\.connections/),
  expectNumber(repository, {
    path: POOL,
    pattern: /MOST_WAITING = (?<number>[\d_]+)/,
    expected: `at most ${MOST_WAITING}`,
    is: (value) => value > 0 && value <= MOST_WAITING,
  }),
  expectCode(repository, POOL, /if \(pool\.waitingCount >= MOST_WAITING \* pool\.options\.max\)/),
  expectCode(repository, `${FOLDER}/database/outage.test.ts`, /refuses more at once/),
];

export const waitingIsLimited: Claim = {
  id: 'waiting-is-limited',
  pillar: 'reliability',
  section: 'Fault Tolerance',
  principles: ['Automatically recover from failure', 'Stop guessing capacity'],
  statement:
    'Every instance of the API has a pool of as many connections as its template says, lets few requests wait for them, and refuses more at once.',
  bestPractices: ['REL05-BP04'],
  fix: `Keep \`MOST_WAITING\` in ${POOL} and hand DATABASE_CONNECTIONS to the pool in ${FOLDER}/lambda.ts.`,
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      withRepository(facts, (repository) =>
        conclude(
          resourcesOfType(assembly, 'AWS::Lambda::Function')
            .filter((each) => servesRequests(assembly, each))
            .map((handler) => allOf(pooled(handler), ...limited(repository))),
          { met: 'The pool is bounded, and so is its queue.', none: notApplicable('No function serves requests.') },
        ),
      ),
    ),
};
