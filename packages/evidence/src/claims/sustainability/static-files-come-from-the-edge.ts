import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { rawOf } from '../vocabulary/mentions';
import { bucketAt, originsBehind } from '../vocabulary/origins-of';

const TARGET = 'DistributionConfig.DefaultCacheBehavior.TargetOriginId';

/** A bucket of another region is named, not referred to. */
const originCheck = (assembly: AssemblyFacts, from: ResourceFact, path: string): Check => {
  const domain = `${path}.DomainName`;
  return typeof rawOf(from, domain) === 'string' && bucketAt(assembly, from, path) !== undefined
    ? expectProperty(from, { property: domain, expected: 'a bucket of the assembly', is: () => true })
    : expectRelated(assembly, { from, property: domain, type: 'AWS::S3::Bucket' });
};

const check = (assembly: AssemblyFacts, from: ResourceFact): Check => {
  const target = property(from, TARGET);
  if (target.kind === 'unresolved')
    return cannotTell(`${TARGET} of ${nameOf(from)} ${target.reason}`, evidenceOf(from, TARGET));
  const nothing = fails(`${nameOf(from)} has no origin behind its default behaviour`, evidenceOf(from, TARGET));
  const [first = nothing, ...rest] = originsBehind(from, target.kind === 'found' ? target.value : undefined).map(
    (path) => (path === undefined ? nothing : originCheck(assembly, from, path)),
  );
  return allOf(first, ...rest);
};

export const staticFilesComeFromTheEdge: Claim = {
  id: 'static-files-come-from-the-edge',
  pillar: 'sustainability',
  section: 'Data Transfer Optimization',
  principles: ['Reduce the downstream impact of your cloud workloads'],
  statement: 'Pages and files are served by CloudFront from buckets; no server is started to send them.',
  bestPractices: ['SUS04-BP07', 'SUS02-BP04'],
  fix: 'Keep buckets the origins of the default behaviour in packages/infra/src/edge/web-origin.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((each) => check(assembly, each)),
        {
          met: 'Nothing but buckets is behind every default behaviour.',
          none: notApplicable('The assembly has no distribution.'),
        },
      ),
    ),
};
