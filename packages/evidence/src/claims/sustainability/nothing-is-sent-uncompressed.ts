import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectBehaviors } from '../vocabulary/expect-behaviors';
import { expectProperty } from '../vocabulary/expect-property';
import { CACHING_OPTIMIZED } from '../vocabulary/managed-cache-policies';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { originsBehind } from '../vocabulary/origins-of';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** Smaller answers fit into few packets either way. */
const MOST_BYTES = 10_240;

/** The APIs behind a behaviour of the distribution. */
const apisBehind = (assembly: AssemblyFacts, distribution: ResourceFact, behavior: string): readonly ResourceFact[] =>
  originsBehind(distribution, rawOf(distribution, `${behavior}.TargetOriginId`))
    .flatMap((origin) =>
      origin === undefined ? [] : mentionsOf(assembly, rawOf(distribution, `${origin}.DomainName`)),
    )
    .filter(({ type }) => type === 'AWS::ApiGateway::RestApi');

/** CloudFront compresses only what its policy lets it keep; of the rest the origin has to. */
const check = (assembly: AssemblyFacts, distribution: ResourceFact, behavior: string): Check => {
  if (rawOf(distribution, `${behavior}.CachePolicyId`) === CACHING_OPTIMIZED)
    return expectProperty(distribution, { property: `${behavior}.Compress`, expected: true });
  const [first, ...rest] = apisBehind(assembly, distribution, behavior).map((api) =>
    expectProperty(api, {
      property: 'MinimumCompressionSize',
      expected: `at most ${MOST_BYTES}`,
      is: (bytes) => typeof bytes === 'number' && bytes >= 0 && bytes <= MOST_BYTES,
    }),
  );
  const path = `${behavior}.CachePolicyId`;
  if (first !== undefined) return allOf(first, ...rest);
  const isOurs = originsBehind(distribution, rawOf(distribution, `${behavior}.TargetOriginId`)).some(
    (origin) => origin !== undefined && mentionsOf(assembly, rawOf(distribution, `${origin}.DomainName`)).length > 0,
  );
  return isOurs
    ? fails(`nobody compresses what ${behavior} of ${nameOf(distribution)} sends`, evidenceOf(distribution, path))
    : cannotTell(
        `what answers behind ${behavior} of ${nameOf(distribution)} is not in the assembly`,
        evidenceOf(distribution, path),
      );
};

export const nothingIsSentUncompressed: Claim = {
  id: 'nothing-is-sent-uncompressed',
  pillar: 'sustainability',
  section: 'Data Transfer Optimization',
  principles: ['Reduce the downstream impact of your cloud workloads'],
  statement: `What the edge keeps it compresses, and of what it passes on the API compresses all that has ${MOST_BYTES} bytes, or fewer.`,
  bestPractices: ['SUS04-BP07', 'SUS03-BP04'],
  fix: 'Keep `compress: true` in packages/infra/src/edge/web-behavior.ts and `minCompressionSize` in packages/infra/src/api/rest-interface.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((distribution) =>
          expectBehaviors(distribution, (behavior) => check(assembly, distribution, behavior)),
        ),
        { met: 'Somebody compresses every answer.', none: notApplicable('The assembly has no distribution.') },
      ),
    ),
};
