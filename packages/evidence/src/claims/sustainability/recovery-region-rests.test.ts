import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { recoveryRegionRests as claim } from './recovery-region-rests';

const waiting = (type: string, properties: TemplateObject = {}) =>
  aResource(type, properties, { region: 'us-west-2', stack: 'pilot-light' });
const share = (ReservedConcurrentExecutions: TemplateValue) =>
  anAssembly().with(
    aResource('AWS::RDS::DBInstance'),
    waiting('AWS::KMS::Key'),
    waiting('AWS::Lambda::Function', { ReservedConcurrentExecutions }),
  );
const minutely = { ScheduleExpression: 'rate(1 minute)' };

testClaim(claim, {
  met: [
    { given: 'a function with no share', facts: share(0), shows: [{ region: 'us-west-2', actual: 0 }] },
    {
      given: 'a gateway endpoint and a rule that waits for events',
      facts: share(0).with(
        waiting('AWS::EC2::VPCEndpoint', { VpcEndpointType: 'Gateway' }),
        waiting('AWS::Events::Rule', { EventPattern: {} }),
      ),
    },
  ],
  notMet: [
    { given: 'a function with a share', facts: share(10), because: 'is 10, expected 0' },
    { given: 'a function with all there is', facts: share(undefined), because: 'is not set' },
    {
      given: 'a database',
      facts: share(0).with(waiting('AWS::RDS::DBInstance')),
      because: '/Test/DBInstance runs in the region of recovery',
    },
    {
      given: 'an interface endpoint',
      facts: share(0).with(waiting('AWS::EC2::VPCEndpoint', { VpcEndpointType: 'Interface' })),
      because: '/Test/VPCEndpoint runs',
    },
    { given: 'a schedule', facts: share(0).with(waiting('AWS::Events::Rule', minutely)), because: 'State' },
  ],
  unknown: [
    { given: 'an unresolved share', facts: share(UNRESOLVED) },
    { given: 'no descriptor', facts: share(0).but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(aResource('AWS::RDS::DBInstance')),
});
