import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectRelated } from '../vocabulary/expect-related';
import { inService } from '../vocabulary/in-service';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';
import { PROGRAM, withProgram } from '../vocabulary/with-program';

const FOLDER = `${PROGRAM}/sessions`;

export const sessionsAreReadFromTheCache: Claim = {
  id: 'sessions-are-read-from-the-cache',
  pillar: 'performance-efficiency',
  section: 'Caching Strategy',
  principles: ['Consider mechanical sympathy'],
  statement:
    'Who is signed in is read from the cache that the function is told of, and from the database only where that does not know it.',
  bestPractices: ['PERF03-BP05'],
  fix: `Keep \`CachedSessions\` before the store in ${FOLDER}/sessions.ts, and the address of the cache in packages/infra/src/api.`,
  evaluate: (facts) =>
    withProgram(facts, (repository) =>
      withAssembly(facts, (assembly) =>
        conclude(
          inService(facts, resourcesOfType(assembly, 'AWS::Lambda::Function'))
            .filter((each) => servesRequests(assembly, each))
            .map((from) =>
              allOf(
                expectRelated(assembly, {
                  from,
                  property: 'Environment.Variables.CACHE_HOST',
                  type: 'AWS::ElastiCache::ServerlessCache',
                }),
                expectCode(repository, `${FOLDER}/sessions.ts`, /\bcached = await this\.cached\.find\(/),
                expectCode(repository, `${FOLDER}/sessions.ts`, /\bcached \?\? \(await this\.store\.find\(/),
                expectCode(repository, `${FOLDER}/cached-sessions.ts`, /\bcache\?\.set\(.*, LIFETIME\.cached/),
              ),
            ),
          {
            met: 'The cache is asked first, and told what it did not know.',
            none: notApplicable('No function of the assembly serves requests through an alias.'),
          },
        ),
      ),
    ),
};
