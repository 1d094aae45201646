import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { bucketAt } from '../vocabulary/origins-of';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** What may stand behind CloudFront without a machine that somebody has to run. */
const BEHIND_THE_EDGE = ['AWS::S3::Bucket', 'AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api', 'AWS::Lambda::Url'];

const originCheck = (assembly: AssemblyFacts, distribution: ResourceFact, origin: string): Check => {
  const path = `${origin}.DomainName`;
  const evidence = evidenceOf(distribution, path, BEHIND_THE_EDGE.join(' or '));
  const bucket = bucketAt(assembly, distribution, origin);
  const [target = bucket] = mentionsOf(assembly, rawOf(distribution, path));
  if (target !== undefined)
    return BEHIND_THE_EDGE.includes(target.type)
      ? holds(evidence, evidenceOf(target))
      : fails(`${nameOf(distribution)} asks ${nameOf(target)}, which is ${target.type}`, evidence);
  return property(distribution, path).kind === 'absent'
    ? fails(`${origin} of ${nameOf(distribution)} has no domain`, evidence)
    : cannotTell(`what answers at ${origin} of ${nameOf(distribution)} is not in the assembly`, evidence);
};

const check = (assembly: AssemblyFacts, distribution: ResourceFact): Check =>
  expectEach(distribution, 'DistributionConfig.Origins', (origin) => originCheck(assembly, distribution, origin));

export const requestsMeetManagedServices: Claim = {
  id: 'requests-meet-managed-services',
  pillar: 'cost-optimization',
  section: 'Managed Services',
  principles: ['Use managed services to reduce cost of ownership'],
  statement:
    'Whatever CloudFront asks is a bucket or an API that AWS runs; no load balancer and no server of ours stands behind it.',
  bestPractices: ['COST05-BP05'],
  fix: 'Keep buckets and the REST API the only origins in packages/infra/src/edge/site-distribution.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((each) => check(assembly, each)),
        { met: 'AWS runs every origin.', none: notApplicable('The assembly has no distribution.') },
      ),
    ),
};
