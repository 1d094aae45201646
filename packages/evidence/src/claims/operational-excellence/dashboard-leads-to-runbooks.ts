import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { onceFor } from '../../facts/once-for';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectPresent } from '../vocabulary/expect-present';
import { rawOf } from '../vocabulary/mentions';
import { notMet, withAssembly } from '../vocabulary/require-facts';
import { runbookOf } from '../vocabulary/runbooks-of-alarms';

/** Every alarm asks. */
const bodyOf = onceFor((dashboard: ResourceFact): string => JSON.stringify(rawOf(dashboard, 'DashboardBody') ?? ''));

const check = (assembly: AssemblyFacts, alarm: ResourceFact): Check => {
  const evidence = evidenceOf(alarm, 'AlarmDescription');
  if (property(alarm, 'AlarmDescription').kind === 'unresolved')
    return cannotTell(`the description of ${nameOf(alarm)} is unresolved`, evidence);
  const runbook = runbookOf(alarm);
  if (runbook === undefined) return fails(`${nameOf(alarm)} names no runbook`, evidence);
  const dashboards = resourcesOfType(assembly, 'AWS::CloudWatch::Dashboard');
  const leading = dashboards.find((each) => bodyOf(each).includes(`/${runbook.path}#`));
  return leading === undefined
    ? fails(`no dashboard leads to ${runbook.path}, which ${nameOf(alarm)} names`, evidence)
    : allOf(expectPresent(leading), holds(evidence));
};

export const dashboardLeadsToRunbooks: Claim = {
  id: 'dashboard-leads-to-runbooks',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Anticipate failure', 'Refine operations procedures frequently'],
  statement: 'The dashboard that shows an alarm leads to the runbook which that alarm names.',
  bestPractices: ['OPS08-BP05', 'OPS10-BP02'],
  fix: 'Keep `runbookLinks` first below the alarms in packages/infra/src/observability/dashboard/platform-dashboard.ts.',
  mendedByRemoval: 'It speaks of every alarm: one that is gone leads nowhere.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').map((alarm) => check(assembly, alarm)),
        { met: 'A dashboard leads to the runbook of every alarm.', none: notMet('The assembly has no alarm.') },
      ),
    ),
};
