import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { storageTrafficAvoidsTheNat as claim } from './storage-traffic-avoids-the-nat';

const network = aResource('AWS::EC2::VPC');
const table = aResource('AWS::EC2::RouteTable', { VpcId: aReferenceTo(network) });
const elsewhere = aResource('AWS::EC2::RouteTable', { VpcId: 'another network' });
const toNat = aResource('AWS::EC2::Route', { RouteTableId: aReferenceTo(table), NatGatewayId: 'nat' });
const endpoint = (changes: TemplateObject = {}) =>
  anAssembly().with(
    network,
    aResource('AWS::EC2::VPCEndpoint', {
      VpcId: aReferenceTo(network),
      VpcEndpointType: 'Gateway',
      ServiceName: 'com.amazonaws.us-east-1.s3',
      ...changes,
    }),
  );

testClaim(claim, {
  met: [
    { given: 'a gateway for S3', facts: endpoint(), shows: [{ property: 'ServiceName' }] },
    {
      given: 'a gateway for S3 beside a route to NAT',
      facts: endpoint({ RouteTableIds: [aReferenceTo(table)] }).with(table, toNat),
      shows: [{}, { property: 'RouteTableIds' }],
    },
    {
      given: 'a route to NAT in another network',
      facts: endpoint().with(
        elsewhere,
        aResource('AWS::EC2::Route', { RouteTableId: aReferenceTo(elsewhere), NatGatewayId: 'nat' }),
      ),
    },
  ],
  notMet: [
    {
      given: 'a route to NAT whose table does not lead to the endpoint',
      facts: endpoint().with(table, toNat),
      because: '/Test/RouteTable does not lead to the endpoint',
    },
    { given: 'a gateway for something else', facts: endpoint({ ServiceName: 'com.amazonaws.us-east-1.dynamodb' }) },
    { given: 'an endpoint that is paid by the hour', facts: endpoint({ VpcEndpointType: 'Interface' }) },
    { given: 'no endpoint', facts: anAssembly().with(network), because: 'no gateway endpoint for S3' },
  ],
  unknown: [{ given: 'an unresolved service', facts: endpoint({ ServiceName: UNRESOLVED }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
