import type { Claim } from '../claim';
import { cachesOf, groupsOfCache } from '../vocabulary/caches';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectAdmitsOnly } from '../vocabulary/expect-admits-only';
import { expectRelated } from '../vocabulary/expect-related';
import { portOf } from '../vocabulary/port-of';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** What the platform runs where no engine is named. */
const VALKEY = 6379;

export const cacheAdmitsTheFunctionOnly: Claim = {
  id: 'cache-admits-the-function-only',
  pillar: 'security',
  section: 'Network Security',
  principles: ['Apply security at all layers', 'Keep people away from data'],
  statement: "The security groups of the cache admit the function's group on the port of its engine and nothing else.",
  bestPractices: ['SEC05-BP02', 'SEC05-BP01'],
  fix: 'Give the cache a `DataSecurityGroup` of packages/infra/src/data and add no other ingress rule to it.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        cachesOf(assembly).map((cache) =>
          expectEach(cache, groupsOfCache(cache), (property) =>
            expectRelated(assembly, {
              from: cache,
              property,
              type: 'AWS::EC2::SecurityGroup',
              then: (group) => expectAdmitsOnly(assembly, group, portOf(cache) ?? VALKEY),
            }),
          ),
        ),
        {
          met: 'The function is the only one that the cache admits.',
          none: notApplicable('The assembly has no cache.'),
        },
      ),
    ),
};
