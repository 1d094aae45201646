import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAdmitsDistribution } from '../vocabulary/expect-admits-distribution';
import { expectCopied } from '../vocabulary/expect-copied';
import { expectProperty } from '../vocabulary/expect-property';
import { expectSignedOrigin } from '../vocabulary/expect-signed-origin';
import { bucketAt, originGroup, originsBehind } from '../vocabulary/origins-of';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const TARGET = 'DistributionConfig.DefaultCacheBehavior.TargetOriginId';

/** What a region that fails answers, or CloudFront in its stead. 403 and 404 are a missing file, or a mistake to be seen. */
const REGION_FAILS = [500, 502, 503, 504];

const criteriaCheck = (distribution: ResourceFact, group: string): Check =>
  expectProperty(distribution, {
    property: `${group}.FailoverCriteria.StatusCodes.Items`,
    expected: REGION_FAILS.join(', '),
    is: (codes) =>
      isList(codes) && codes.length === REGION_FAILS.length && REGION_FAILS.every((code) => codes.includes(code)),
  });

interface Member {
  readonly origin: string;
  readonly bucket: ResourceFact;
}

const memberIn = (
  assembly: AssemblyFacts,
  distribution: ResourceFact,
  origin: string | undefined,
  region: string,
): Member | undefined => {
  const bucket = origin === undefined ? undefined : bucketAt(assembly, distribution, origin);
  return origin !== undefined && bucket?.region === region ? { origin, bucket } : undefined;
};

const memberCheck = (assembly: AssemblyFacts, distribution: ResourceFact, { origin, bucket }: Member): Check =>
  allOf(expectSignedOrigin(assembly, distribution, origin), expectAdmitsDistribution(assembly, distribution, bucket));

const check = (assembly: AssemblyFacts, distribution: ResourceFact, { region, drRegion }: Environment): Check => {
  const target = property(distribution, TARGET);
  const evidence = evidenceOf(distribution, TARGET, 'an origin group');
  if (target.kind === 'unresolved')
    return cannotTell(`${TARGET} of ${nameOf(distribution)} ${target.reason}`, evidence);
  const id = target.kind === 'found' ? target.value : undefined;
  const group = originGroup(distribution, id);
  if (group === undefined) return fails(`nothing stands in for the pages of ${nameOf(distribution)}`, evidence);
  const [first, second] = originsBehind(distribution, id);
  const original = memberIn(assembly, distribution, first, region);
  const copy = memberIn(assembly, distribution, second, drRegion);
  if (original === undefined)
    return fails(`the first origin of ${nameOf(distribution)} is no bucket in ${region}`, evidence);
  if (copy === undefined)
    return fails(`the second origin of ${nameOf(distribution)} is no bucket in ${drRegion}`, evidence);
  return allOf(
    criteriaCheck(distribution, group),
    memberCheck(assembly, distribution, original),
    memberCheck(assembly, distribution, copy),
    expectCopied(assembly, original.bucket, copy.bucket),
  );
};

export const siteSurvivesARegion: Claim = {
  id: 'site-survives-a-region',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Automatically recover from failure'],
  statement:
    'Pages are copied into the region of recovery, and the edge serves the copy by itself while the region of the original fails.',
  bestPractices: ['REL10-BP01', 'REL11-BP02', 'REL13-BP02'],
  fix: 'Keep the origin group in packages/infra/src/edge/web-origin.ts, the copy in packages/infra/src/edge/replica, and the parameter that the infrastructure pipeline tells it.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((each) => check(assembly, each, environment)),
        {
          met: 'Every distribution has a copy of its pages in the region of recovery.',
          none: notApplicable('The assembly has no distribution.'),
        },
      ),
    ),
};
