import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectPresent } from '../vocabulary/expect-present';
import { expectProperty } from '../vocabulary/expect-property';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { whenSet } from '../vocabulary/when-set';

const CACHE = 'CacheClusterEnabled';
const URI = 'Integration.Uri';

/** What takes calls and is paid by the call, too. */
const BY_THE_CALL = ['AWS::Lambda::Function', 'AWS::Lambda::Alias'];

/** The cache of a stage is a machine that is paid by the hour. */
const stageCheck = (stage: ResourceFact): Check =>
  allOf(
    expectPresent(stage, CACHE),
    ...whenSet(stage, CACHE, (path) => expectProperty(stage, { property: path, expected: false })),
  );

const methodCheck = (assembly: AssemblyFacts, method: ResourceFact): Check => {
  const evidence = evidenceOf(method, URI, 'a function of the assembly');
  const uri = property(method, URI);
  const callsFunction = mentionsOf(assembly, rawOf(method, URI)).some(({ type }) => BY_THE_CALL.includes(type));
  if (callsFunction) return holds(evidence);
  return uri.kind === 'unresolved'
    ? cannotTell(`${URI} of ${nameOf(method)} ${uri.reason}`, evidence)
    : fails(`${nameOf(method)} calls no function of the assembly`, evidence);
};

/** A method that answers by itself calls nobody. */
const asksSomebody = (method: ResourceFact): boolean => rawOf(method, 'Integration.Type') !== 'MOCK';

export const apiPaysPerCall: Claim = {
  id: 'api-pays-per-call',
  pillar: 'cost-optimization',
  section: 'Serverless Services (Consumption Model)',
  principles: ['Adopt a consumption model'],
  statement: 'API Gateway is paid by the call: no stage keeps a cache by the hour, and every method calls a function.',
  bestPractices: ['COST07-BP04', 'COST05-BP05'],
  fix: 'Leave `cacheClusterEnabled` out of the stage in packages/infra/src/api/rest-interface.ts, and integrate methods with the function.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...resourcesOfType(assembly, 'AWS::ApiGateway::Stage').map(stageCheck),
          ...resourcesOfType(assembly, 'AWS::ApiGateway::Method')
            .filter(asksSomebody)
            .map((method) => methodCheck(assembly, method)),
        ],
        { met: 'Calls are all that costs.', none: notApplicable('The assembly has no API.') },
      ),
    ),
};
