import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const URI = 'Integration.Uri';
const FUNCTIONS = ['AWS::Lambda::Alias', 'AWS::Lambda::Function'];

const isNear = (assembly: AssemblyFacts, method: ResourceFact): Check => {
  const evidence = evidenceOf(method, URI, `a function in ${method.region}`);
  const target = mentionsOf(assembly, rawOf(method, URI)).find(({ type }) => FUNCTIONS.includes(type));
  const uri = property(method, URI);
  if (target === undefined)
    return uri.kind === 'unresolved'
      ? cannotTell(`${URI} of ${nameOf(method)} ${uri.reason}`, evidence)
      : fails(`${nameOf(method)} calls no function of the assembly`, evidence);
  return target.region === method.region
    ? holds(evidence, evidenceOf(target))
    : fails(`${nameOf(method)} is in ${method.region} and calls ${nameOf(target)} in ${target.region}`, evidence);
};

/** A proxy hands the request on as it is: nothing is read and written again on its way. */
const check = (assembly: AssemblyFacts, method: ResourceFact): Check =>
  allOf(expectProperty(method, { property: 'Integration.Type', expected: 'AWS_PROXY' }), isNear(assembly, method));

export const apiCallsItsOwnRegion: Claim = {
  id: 'api-calls-its-own-region',
  pillar: 'sustainability',
  section: 'Data Transfer Optimization',
  principles: ['Reduce the downstream impact of your cloud workloads'],
  statement: 'API Gateway hands every request as it is to a function of its own region.',
  bestPractices: ['SUS04-BP07', 'SUS02-BP04'],
  fix: 'Keep the proxy integration in packages/infra/src/api/rest-interface.ts, with a function of the same stack.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::ApiGateway::Method')
          .filter((method) => rawOf(method, 'Integration.Type') !== 'MOCK')
          .map((method) => check(assembly, method)),
        { met: 'Every request stays in its region.', none: notApplicable('The assembly has no method of an API.') },
      ),
    ),
};
