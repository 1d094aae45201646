import type { AssemblyFacts, RepositoryFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { inService } from '../vocabulary/in-service';
import { expectProperty } from '../vocabulary/expect-property';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly, withRepository } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';

const FOLDER = 'packages/api/src';
const CORS = `${FOLDER}/http/cross-origin.ts`;
const VARIABLE = 'Environment.Variables.TRUSTED_ORIGINS_PARAMETER';

/** Written down, or made of the address that CloudFront gives the edge. */
const isOneOrigin = (assembly: AssemblyFacts, parameter: ResourceFact): Check => {
  const value = rawOf(parameter, 'Value');
  const isOfTheEdge = mentionsOf(assembly, value).some(({ type }) => type === 'AWS::CloudFront::Distribution');
  return isOfTheEdge && JSON.stringify(value).includes('["https://",')
    ? holds(evidenceOf(parameter, 'Value', 'the origin of the edge'))
    : expectProperty(parameter, {
        property: 'Value',
        expected: 'one origin, https://',
        is: (origin) => typeof origin === 'string' && /^https:\/\/[^*,\s]+$/.test(origin),
      });
};

const trustedBy = (assembly: AssemblyFacts, handler: ResourceFact): Check => {
  const evidence = evidenceOf(handler, VARIABLE, 'the name of a parameter');
  const found = property(handler, VARIABLE);
  if (found.kind === 'unresolved') return cannotTell(`${VARIABLE} of ${nameOf(handler)} ${found.reason}`, evidence);
  const parameter = resourcesOfType(assembly, 'AWS::SSM::Parameter').find(
    (each) => found.kind === 'found' && each.region === handler.region && rawOf(each, 'Name') === found.value,
  );
  return parameter === undefined
    ? fails(`${nameOf(handler)} names no parameter of the assembly that holds its origins`, evidence)
    : isOneOrigin(assembly, parameter);
};

const grantsByName = (repository: RepositoryFacts): readonly Check[] => [
  expectCode(repository, CORS, /!\(await trusted\(\)\)\.includes\(origin\)/),
  expectCode(repository, CORS, /'Access-Control-Allow-Origin': origin,/),
  expectCode(repository, `${FOLDER}/http/cross-origin.test.ts`, /pages of any other origin/),
];

export const crossOriginReadsAreNamed: Claim = {
  id: 'cross-origin-reads-are-named',
  pillar: 'security',
  section: 'Application Security',
  principles: ['Apply security at all layers'],
  statement:
    'Pages of one origin, that of the edge or of the descriptor, may read what the API answers; the API names it in CORS, never a wildcard, and a test asks for another.',
  bestPractices: ['SEC03-BP02', 'SEC11-BP02'],
  fix: `Keep the origin in packages/infra/src/edge/origin-parameter.ts and the list of names in ${CORS}.`,
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      withRepository(facts, (repository) =>
        conclude(
          inService(facts, resourcesOfType(assembly, 'AWS::Lambda::Function'))
            .filter((each) => servesRequests(assembly, each))
            .map((handler) => allOf(trustedBy(assembly, handler), ...grantsByName(repository))),
          {
            met: 'The function trusts the origin of one parameter, and names it.',
            none: notApplicable('No function serves requests.'),
          },
        ),
      ),
    ),
};
