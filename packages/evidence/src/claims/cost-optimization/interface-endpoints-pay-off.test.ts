import type { TemplateValue } from '../../facts/value';
import { aCostDocument } from '../../testing/a-cost-document';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { interfaceEndpointsPayOff as claim } from './interface-endpoints-pay-off';

const documented = (gigabytes: string) =>
  anAssembly().file(
    'docs/cost/staging.md',
    aCostDocument({ '| Users | 10': `| Through NAT gateways, GB | ${gigabytes} |\n| Users | 10` }),
  );
const network = aResource('AWS::EC2::VPC');
const endpoint = (SubnetIds: TemplateValue = ['one', 'two'], VpcEndpointType: TemplateValue = 'Interface') =>
  aResource('AWS::EC2::VPCEndpoint', { VpcEndpointType, SubnetIds });

testClaim(claim, {
  met: [
    {
      given: 'little traffic and no endpoint',
      facts: documented('0.01 | 0.05 | 0.64').with(network, endpoint([], 'Gateway')),
      shows: [{ anchor: 'the-load' }],
    },
    { given: 'an endpoint that much traffic pays for', facts: documented('1 | 420 | 900').with(network, endpoint()) },
  ],
  notMet: [
    {
      given: 'an endpoint that the traffic does not pay for',
      facts: documented('1 | 400 | 900').with(network, endpoint()),
      because: '1 interface endpoints cost 14.60 USD and save at most 14.00 USD',
    },
    {
      given: 'a document that does not know the traffic',
      facts: anAssembly().file('docs/cost/staging.md', aCostDocument()).with(network),
      because: 'has no "Through NAT gateways, GB"',
    },
  ],
  unknown: [
    { given: 'much traffic and no endpoint', facts: documented('1 | 900 | 900').with(network) },
    { given: 'unresolved zones', facts: documented('1 | 400 | 900').with(network, endpoint(UNRESOLVED)) },
    {
      given: 'no descriptor',
      facts: documented('1 | 1 | 1')
        .with(network)
        .but({ environment: { absent: 'no descriptor' } }),
    },
  ],
  none: 'not-applicable',
  nothing: documented('1 | 900 | 900'),
});
