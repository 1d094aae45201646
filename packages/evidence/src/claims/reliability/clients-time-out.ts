import type { RepositoryFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectNumber, numberIn } from '../vocabulary/expect-number';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly, withRepository } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';

const DATABASE = 'packages/api/src/database/database.ts';
const CACHE = 'packages/api/src/cache/cache.ts';

/** To connect, to run a statement, and how much longer than the server the client waits. Milliseconds. */
const WAITS = [
  /CONNECT_TIMEOUT_MS = (?<number>[\d_]+)/,
  /options\.statementTimeout \?\? (?<number>[\d_]+)/,
  /ANSWER_MARGIN_MS = (?<number>[\d_]+)/,
];

/** The cache only spares the database: waiting longer for it than this would cost more than it spares. */
const CACHE_SECONDS = 1;

const isSet = (repository: RepositoryFacts): readonly Check[] => [
  ...WAITS.map((pattern) =>
    expectNumber(repository, { path: DATABASE, pattern, expected: 'above 0', is: (value) => value > 0 }),
  ),
  expectCode(repository, DATABASE, /connectionTimeoutMillis: CONNECT_TIMEOUT_MS,/),
  expectCode(repository, DATABASE, /statement_timeout: statementTimeout,/),
  expectCode(repository, DATABASE, /query_timeout: statementTimeout \+ ANSWER_MARGIN_MS/),
  ...[/connectTimeout: (?<number>[\d_]+),/, /commandTimeout: (?<number>[\d_]+),/].map((pattern) =>
    expectNumber(repository, {
      path: CACHE,
      pattern,
      expected: `at most ${CACHE_SECONDS} s`,
      is: (value) => value > 0 && value <= CACHE_SECONDS * 1000,
    }),
  ),
];

/** Whoever waits has an answer, a 503, before the function is cut off. */
const outlasts = (handler: ResourceFact, repository: RepositoryFacts): Check => {
  const longest = WAITS.reduce((sum, pattern) => sum + (numberIn(repository, DATABASE, pattern) ?? 0), 0);
  return expectProperty(handler, {
    property: 'Timeout',
    expected: `more than ${longest / 1000} s`,
    is: (seconds) => typeof seconds === 'number' && seconds * 1000 > longest,
  });
};

export const clientsTimeOut: Claim = {
  id: 'clients-time-out',
  pillar: 'reliability',
  section: 'Fault Tolerance',
  principles: ['Automatically recover from failure'],
  statement:
    'The API waits for database and cache no longer than it says in code, and less in all than its function may run, so that callers get an answer and not the end of a function.',
  bestPractices: ['REL05-BP05'],
  fix: `Keep the time-outs in ${DATABASE} and ${CACHE}, and the \`timeout\` of packages/infra/src/api/api-function.ts above their sum.`,
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      withRepository(facts, (repository) =>
        conclude(
          resourcesOfType(assembly, 'AWS::Lambda::Function')
            .filter((each) => servesRequests(assembly, each))
            .map((handler) => allOf(outlasts(handler, repository), ...isSet(repository))),
          {
            met: 'Every wait ends, and before the function does.',
            none: notApplicable('No function serves requests.'),
          },
        ),
      ),
    ),
};
