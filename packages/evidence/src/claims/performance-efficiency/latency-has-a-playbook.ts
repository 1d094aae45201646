import type { AssemblyFacts, RepositoryFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { inService } from '../vocabulary/in-service';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly, withRepository } from '../vocabulary/require-facts';
import { runbookOf } from '../vocabulary/runbooks-of-alarms';
import { sectionsOf } from '../vocabulary/sections-of';
import { textAt } from '../vocabulary/text-at';
import { watchedMetrics } from '../vocabulary/watched-metrics';

const readsLatency = (alarm: ResourceFact): boolean =>
  watchedMetrics(alarm).some(({ namespace, name }) => namespace === 'AWS/ApiGateway' && name === 'Latency');

/** Where the time of requests is written down, by the names that they have in the account. */
const sourcesIn = (assembly: AssemblyFacts, { region }: ResourceFact): readonly string[] => {
  const here = (type: string) => resourcesOfType(assembly, type).filter((each) => each.region === region);
  const logs = here('AWS::ApiGateway::Stage').flatMap((stage) =>
    mentionsOf(assembly, rawOf(stage, 'AccessLogSetting.DestinationArn')),
  );
  return [
    ...logs.flatMap((group) => textAt(group, 'LogGroupName') ?? []),
    ...here('AWS::CloudWatch::Dashboard').flatMap((dashboard) => textAt(dashboard, 'DashboardName') ?? []),
    'aws xray get-trace-summaries',
  ];
};

const check = (assembly: AssemblyFacts, repository: RepositoryFacts, alarm: ResourceFact): Check => {
  const evidence = evidenceOf(alarm, 'AlarmDescription');
  if (property(alarm, 'AlarmDescription').kind === 'unresolved')
    return cannotTell(`the description of ${nameOf(alarm)} is unresolved`, evidence);
  const path = runbookOf(alarm)?.path;
  if (path === undefined) return fails(`${nameOf(alarm)} names no runbook`, evidence);
  const section = sectionsOf(repository.read(path) ?? '').find(({ anchor }) => anchor === 'diagnosis');
  const missing = sourcesIn(assembly, alarm).find((source) => section?.text.includes(source) !== true);
  return missing === undefined
    ? allOf(holds(evidence), holds({ kind: 'document', path, anchor: 'diagnosis' }))
    : fails(`the diagnosis of ${path} does not look at ${missing}`, { kind: 'document', path, anchor: 'diagnosis' });
};

export const latencyHasAPlaybook: Claim = {
  id: 'latency-has-a-playbook',
  pillar: 'performance-efficiency',
  section: 'Monitoring Performance',
  principles: ['Experiment more often', 'Consider mechanical sympathy'],
  statement:
    'The runbook that the alarm for latency leads to finds the cause in the dashboard, in the access log and in the traces, by the names that they have in the account.',
  bestPractices: ['PERF05-BP03', 'OPS07-BP04'],
  fix: 'Name all three under Diagnosis in docs/runbooks/api-latency.md, and run `npx projen`.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      withRepository(facts, (repository) =>
        conclude(
          inService(facts, resourcesOfType(assembly, 'AWS::CloudWatch::Alarm'))
            .filter(readsLatency)
            .map((alarm) => check(assembly, repository, alarm)),
          {
            met: 'The diagnosis looks at all three.',
            none: notApplicable('No alarm of the assembly watches the latency of an API.'),
          },
        ),
      ),
    ),
};
