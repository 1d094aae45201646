import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf } from '../vocabulary/each-of';
import { expectAbsent } from '../vocabulary/expect-absent';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { whenSet } from '../vocabulary/when-set';

/** Of one address, in the window of the rule: seven a second for five minutes is no person. */
const MOST_REQUESTS = 2_000;

const limits = (acl: ResourceFact): Check =>
  anyOf(
    eachOf(acl, 'Rules', (rule) =>
      allOf(
        expectProperty(acl, {
          property: `${rule}.Statement.RateBasedStatement.Limit`,
          expected: `at most ${MOST_REQUESTS}`,
          is: (limit) => typeof limit === 'number' && limit <= MOST_REQUESTS,
        }),
        expectProperty(acl, { property: `${rule}.Action.Block`, expected: 'set', is: () => true }),
        ...whenSet(acl, `${rule}.Statement.RateBasedStatement.ScopeDownStatement`, (path) => expectAbsent(acl, path)),
      ),
    ),
  ) ?? fails(`${nameOf(acl)} has no rule`, evidenceOf(acl, 'Rules'));

const check = (assembly: AssemblyFacts, from: ResourceFact): Check =>
  expectRelated(assembly, {
    from,
    property: 'DistributionConfig.WebACLId',
    type: 'AWS::WAFv2::WebACL',
    then: limits,
  });

export const burstsEndAtTheEdge: Claim = {
  id: 'bursts-end-at-the-edge',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Maximize utilization'],
  statement: `Who asks for more than ${MOST_REQUESTS} things within five minutes is answered by the edge alone, so that capacity follows people and not programs.`,
  bestPractices: ['SUS02-BP06'],
  fix: 'Keep the rate limit in packages/infra/src/edge/edge-web-acl.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((each) => check(assembly, each)),
        { met: 'Every distribution has a rate limit.', none: notApplicable('The assembly has no distribution.') },
      ),
    ),
};
