import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, RepositoryFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf } from '../vocabulary/each-of';
import { expectCode } from '../vocabulary/expect-code';
import { expectDocument } from '../vocabulary/expect-document';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withRepository } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';
import { evidenceOf, nameOf } from '../../facts/query';

const BEHAVIORS = 'DistributionConfig.CacheBehaviors';

/** The function reads the host of the API from a store, and goes on with the usual one when it cannot. */
const readsTheStore = (assembly: AssemblyFacts, route: ResourceFact): Check =>
  allOf(
    expectRelated(assembly, {
      from: route,
      property: 'FunctionConfig.KeyValueStoreAssociations.0.KeyValueStoreARN',
      type: 'AWS::CloudFront::KeyValueStore',
    }),
    expectProperty(route, {
      property: 'FunctionCode',
      expected: 'another origin by a key, and the usual one when the store fails',
      is: (code) => typeof code === 'string' && code.includes('updateRequestOrigin') && code.includes('catch'),
    }),
  );

const ofTheApi = (assembly: AssemblyFacts, distribution: ResourceFact): Check =>
  anyOf(
    eachOf(distribution, BEHAVIORS, (behavior) =>
      expectRelated(assembly, {
        from: distribution,
        property: `${behavior}.FunctionAssociations.0.FunctionARN`,
        type: 'AWS::CloudFront::Function',
        then: (route) => readsTheStore(assembly, route),
      }),
    ),
  ) ?? fails(`no behaviour of ${nameOf(distribution)} is for the API`, evidenceOf(distribution, BEHAVIORS));

const isTold = (repository: RepositoryFacts, { name }: Environment): readonly Check[] => {
  const path = `docs/runbooks/${name}/disaster-recovery.md`;
  return [
    expectDocument(repository, path, 'move-the-traffic'),
    expectCode(repository, path, /^\s*aws cloudfront-keyvaluestore put-key /),
  ];
};

export const trafficMovesByOneKey: Claim = {
  id: 'traffic-moves-by-one-key',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Automatically recover from failure', 'Test recovery procedures'],
  statement:
    'Requests of the API go to the other region when one key of a store at the edge says so: recovery changes data, no distribution and no record of DNS, and its runbook has the command.',
  bestPractices: ['REL11-BP04'],
  fix: 'Keep packages/infra/src/edge/api-route.ts at the behaviour of the API, and the section `Move the traffic` in docs/runbooks/disaster-recovery.md.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      withRepository(facts, (repository) =>
        conclude(
          resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((distribution) =>
            allOf(ofTheApi(assembly, distribution), ...isTold(repository, environment)),
          ),
          {
            met: 'A function at the edge reads the key, and the runbook writes it.',
            none: notApplicable('The assembly has no distribution.'),
          },
        ),
      ),
    ),
};
