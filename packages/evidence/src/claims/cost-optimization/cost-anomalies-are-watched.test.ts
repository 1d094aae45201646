import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { costAnomaliesAreWatched as claim } from './cost-anomalies-are-watched';

const services = { MonitorType: 'DIMENSIONAL', MonitorDimension: 'SERVICE' };
const watched = (subscription: TemplateObject = {}, properties: TemplateObject = services) => {
  const monitor = aResource('AWS::CE::AnomalyMonitor', properties);
  return anAssembly().with(
    monitor,
    aResource('AWS::CE::AnomalySubscription', {
      Frequency: 'IMMEDIATE',
      ThresholdExpression: '{}',
      MonitorArnList: [aReferenceTo(monitor, 'MonitorArn')],
      Subscribers: [{ Type: 'SNS', Address: 'topic' }],
      ...subscription,
    }),
  );
};

testClaim(claim, {
  met: [{ given: 'a monitor of all services that tells', facts: watched(), shows: [{ property: 'MonitorType' }] }],
  notMet: [
    { given: 'a monitor of something else', facts: watched({}, { MonitorType: 'CUSTOM' }), because: 'MonitorType' },
    { given: 'a report a week', facts: watched({ Frequency: 'WEEKLY' }), because: 'Frequency' },
    { given: 'no subscriber', facts: watched({ Subscribers: [] }), because: 'Subscribers' },
    {
      given: 'a subscription of another monitor',
      facts: watched({ MonitorArnList: [] }),
      because: 'nobody subscribes',
    },
  ],
  unknown: [{ given: 'unresolved subscribers', facts: watched({ Subscribers: UNRESOLVED }) }],
  none: 'not-met',
  nothing: anAssembly(),
});
