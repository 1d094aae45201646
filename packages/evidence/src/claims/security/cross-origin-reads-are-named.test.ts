import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { crossOriginReadsAreNamed as claim } from './cross-origin-reads-are-named';

const API = 'packages/api/src';
const CORS =
  "if (!(await trusted()).includes(origin)) return;\ncontext.set({ 'Access-Control-Allow-Origin': origin, })";
const edge = aResource('AWS::CloudFront::Distribution');
const ofTheEdge = { 'Fn::Join': ['', ['https://', aReferenceTo(edge, 'DomainName')]] };
const handler = (TRUSTED_ORIGINS_PARAMETER: TemplateValue) =>
  aResource('AWS::Lambda::Function', { Environment: { Variables: { TRUSTED_ORIGINS_PARAMETER } } });
const alias = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler(undefined)) });
interface Given {
  readonly name?: TemplateValue;
  readonly value?: TemplateValue;
  readonly cors?: string;
}

const facts = ({ name = '/edge/origin', value = ofTheEdge, cors = CORS }: Given = {}) =>
  anAssembly()
    .with(edge, handler(name), alias, aResource('AWS::SSM::Parameter', { Name: '/edge/origin', Value: value }))
    .file(`${API}/http/cross-origin.ts`, cors)
    .file(`${API}/http/cross-origin.test.ts`, "describeApi('pages of any other origin', () => {})");

testClaim(claim, {
  met: [
    { given: 'the origin of the edge', facts: facts(), shows: [{ property: 'Value' }] },
    {
      given: 'an origin written down',
      facts: facts({ value: 'https://habits.example.com' }),
      shows: [{ property: 'Value' }],
    },
  ],
  notMet: [
    {
      given: 'every origin there is',
      facts: facts({ value: '*' }),
      because: 'expected one origin, https://',
    },
    { given: 'a parameter of nobody', facts: facts({ name: '/other' }), because: 'names no parameter' },
    {
      given: 'a wildcard in the answer',
      facts: facts({ value: 'https://habits.example.com', cors: "set({ 'Access-Control-Allow-Origin': '*' })" }),
      because: 'cross-origin.ts',
    },
  ],
  unknown: [
    { given: 'an unresolved origin', facts: facts({ value: UNRESOLVED }) },
    { given: 'an unresolved name', facts: facts({ name: UNRESOLVED }) },
    { given: 'no repository', facts: facts().but({ repository: { absent: 'no repository' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(edge),
});
