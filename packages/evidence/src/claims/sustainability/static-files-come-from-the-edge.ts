import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { cannotTell, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { rawOf } from '../vocabulary/mentions';

const TARGET = 'DistributionConfig.DefaultCacheBehavior.TargetOriginId';

const check = (assembly: AssemblyFacts, from: ResourceFact): Check => {
  const target = property(from, TARGET);
  if (target.kind === 'unresolved')
    return cannotTell(`${TARGET} of ${nameOf(from)} ${target.reason}`, evidenceOf(from, TARGET));
  const origins = rawOf(from, 'DistributionConfig.Origins');
  const index = isList(origins)
    ? origins.findIndex(
        (_, at) => target.kind === 'found' && rawOf(from, `DistributionConfig.Origins.${at}.Id`) === target.value,
      )
    : -1;
  return index < 0
    ? fails(`${nameOf(from)} has no origin behind its default behaviour`, evidenceOf(from, TARGET))
    : expectRelated(assembly, {
        from,
        property: `DistributionConfig.Origins.${index}.DomainName`,
        type: 'AWS::S3::Bucket',
      });
};

export const staticFilesComeFromTheEdge: Claim = {
  id: 'static-files-come-from-the-edge',
  pillar: 'sustainability',
  section: 'Data Transfer Optimization',
  principles: ['Reduce the downstream impact of your cloud workloads'],
  statement: 'Pages and files are served by CloudFront from a bucket; no server is started to send them.',
  bestPractices: ['SUS04-BP07', 'SUS02-BP04'],
  fix: 'Make the bucket the origin of the default behaviour in packages/infra/src/edge/site-distribution.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((each) => check(assembly, each)),
        {
          met: 'A bucket is behind every default behaviour.',
          none: notApplicable('The assembly has no distribution.'),
        },
      ),
    ),
};
