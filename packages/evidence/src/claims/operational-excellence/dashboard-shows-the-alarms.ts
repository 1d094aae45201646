import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectPresent } from '../vocabulary/expect-present';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { notMet, withAssembly } from '../vocabulary/require-facts';

const check = (assembly: AssemblyFacts, alarm: ResourceFact): Check => {
  const dashboards = resourcesOfType(assembly, 'AWS::CloudWatch::Dashboard');
  const bodies = dashboards.map((each) => rawOf(each, 'DashboardBody'));
  const index = bodies.findIndex((body) => mentionsOf(assembly, body).includes(alarm));
  const [dashboard] = dashboards.slice(index);
  if (index >= 0 && dashboard !== undefined) return allOf(expectPresent(dashboard), holds(evidenceOf(alarm)));
  const opaque = bodies.length > 0 && bodies.every((body) => mentionsOf(assembly, body).length === 0);
  return opaque && bodies.some((body) => typeof body === 'object')
    ? cannotTell('the body of the dashboard is unresolved', ...dashboards.map((each) => evidenceOf(each)))
    : fails(`no dashboard shows ${nameOf(alarm)}`, evidenceOf(alarm));
};

export const dashboardShowsTheAlarms: Claim = {
  id: 'dashboard-shows-the-alarms',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Anticipate failure'],
  statement: 'Every alarm that is there is on a dashboard, where its state is seen beside the metrics.',
  bestPractices: ['OPS08-BP05', 'OPS10-BP06'],
  fix: 'Add the alarm to `alarms` of the `PlatformDashboard` in packages/infra/src/observability/observability-stack.ts.',
  whenSwitched: 'what-rests',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').map((alarm) => check(assembly, alarm)),
        { met: 'A dashboard shows every alarm.', none: notMet('The assembly has no alarm.') },
      ),
    ),
};
