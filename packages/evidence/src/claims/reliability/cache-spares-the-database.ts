import type { AssemblyFacts, RepositoryFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly, withRepository } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';

const FOLDER = 'packages/api/src';

/** The cache is asked first, the database when the cache does not know; without a cache nothing is known there. */
const sparesAndYields = (repository: RepositoryFacts): readonly Check[] => [
  expectCode(
    repository,
    `${FOLDER}/sessions/sessions.ts`,
    /const session = cached \?\? \(await this\.store\.find\(hash\)\)/,
  ),
  expectCode(repository, `${FOLDER}/sessions/cached-sessions.ts`, /await this\.cache\?\.get\(/),
  expectCode(repository, `${FOLDER}/cache/outage.test.ts`, /goes on when the cache swallows everything/),
  expectCode(repository, `${FOLDER}/cache/outage.test.ts`, /logs nobody out/),
];

const check = (assembly: AssemblyFacts, repository: RepositoryFacts, from: ResourceFact): Check =>
  allOf(
    expectRelated(assembly, {
      from,
      property: 'Environment.Variables.CACHE_HOST',
      type: 'AWS::ElastiCache::ServerlessCache',
    }),
    ...sparesAndYields(repository),
  );

export const cacheSparesTheDatabase: Claim = {
  id: 'cache-spares-the-database',
  pillar: 'reliability',
  section: 'Fault Tolerance',
  principles: ['Automatically recover from failure', 'Scale horizontally to increase aggregate system availability'],
  statement:
    'Who is signed in is read from the cache before the database is asked, kept in no instance of the function, and still known when the cache is away.',
  bestPractices: ['REL05-BP01', 'REL05-BP06'],
  fix: `Keep both stores of ${FOLDER}/sessions, the tests in ${FOLDER}/cache/outage.test.ts, and CACHE_HOST of the function.`,
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      withRepository(facts, (repository) =>
        conclude(
          resourcesOfType(assembly, 'AWS::Lambda::Function')
            .filter((each) => servesRequests(assembly, each))
            .map((handler) => check(assembly, repository, handler)),
          {
            met: 'The function knows its cache, reads it first, and does without.',
            none: notApplicable('No function serves requests.'),
          },
        ),
      ),
    ),
};
