import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notMet, withAssembly } from '../vocabulary/require-facts';

const tells = (subscription: ResourceFact): Check =>
  allOf(
    expectProperty(subscription, { property: 'Frequency', expected: 'IMMEDIATE' }),
    expectProperty(subscription, { property: 'ThresholdExpression', expected: 'set', is: () => true }),
    expectEach(subscription, 'Subscribers', (path) =>
      expectProperty(subscription, { property: `${path}.Address`, expected: 'set', is: () => true }),
    ),
  );

const check = (assembly: AssemblyFacts, monitor: ResourceFact): Check => {
  const subscriptions = resourcesOfType(assembly, 'AWS::CE::AnomalySubscription').filter((subscription) =>
    mentions(assembly, rawOf(subscription, 'MonitorArnList'), monitor),
  );
  return allOf(
    expectProperty(monitor, { property: 'MonitorType', expected: 'DIMENSIONAL' }),
    expectProperty(monitor, { property: 'MonitorDimension', expected: 'SERVICE' }),
    anyOf(subscriptions.map(tells)) ?? fails(`nobody subscribes to ${nameOf(monitor)}`, evidenceOf(monitor)),
  );
};

export const costAnomaliesAreWatched: Claim = {
  id: 'cost-anomalies-are-watched',
  pillar: 'cost-optimization',
  section: 'Cost Monitoring',
  principles: ['Analyze and attribute expenditure', 'Measure overall efficiency'],
  statement: 'Spending unlike its past, of any service, is told at once.',
  bestPractices: ['COST03-BP05'],
  fix: 'Keep monitor and subscription in packages/infra/src/cost/cost-anomalies.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CE::AnomalyMonitor').map((monitor) => check(assembly, monitor)),
        { met: 'A monitor watches all services and tells at once.', none: notMet('There is no anomaly monitor.') },
      ),
    ),
};
