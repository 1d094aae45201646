import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectGraphed } from '../vocabulary/expect-graphed';
import { graphedMetrics } from '../vocabulary/graphed-metrics';
import { inService } from '../vocabulary/in-service';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const BODY = 'DashboardBody';

const saysObjectives = (assembly: AssemblyFacts, vault: ResourceFact, { recovery }: Environment): Check => {
  const wanted = [`within ${recovery.rtoHours} h`, `at most ${recovery.rpoHours} h`];
  const dashboards = resourcesOfType(assembly, 'AWS::CloudWatch::Dashboard');
  const saying = dashboards.find((each) => {
    const text = JSON.stringify(rawOf(each, BODY) ?? '');
    return wanted.every((words) => text.includes(words));
  });
  if (saying !== undefined) return holds(evidenceOf(saying, 'DashboardName'));
  return dashboards.some((each) => property(each, BODY).kind === 'unresolved' && graphedMetrics(each) === undefined)
    ? cannotTell('what a dashboard says is unresolved', evidenceOf(vault))
    : fails(`no dashboard says what ${nameOf(vault)} is kept for: ${wanted.join(', ')}`, evidenceOf(vault));
};

export const dashboardShowsTheObjectives: Claim = {
  id: 'dashboard-shows-the-objectives',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Anticipate failure', 'Learn from all operational events'],
  statement:
    'A dashboard shows how soon the environment must be back and what may be lost, as the descriptor says, beside the backups that make it so.',
  bestPractices: ['OPS09-BP01', 'OPS08-BP05'],
  fix: 'Keep backups and objectives in packages/infra/src/observability/dashboard/upkeep-row.ts.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      conclude(
        inService(facts, resourcesOfType(assembly, 'AWS::Backup::BackupVault')).map((vault) =>
          allOf(
            expectGraphed(assembly, vault, {
              namespace: 'AWS/Backup',
              metrics: { NumberOfBackupJobsCompleted: ['Sum'] },
              names: [textAt(vault, 'BackupVaultName')],
            }),
            saysObjectives(assembly, vault, environment),
          ),
        ),
        {
          met: 'The objectives stand beside the backups of every vault.',
          none: notApplicable('The assembly has no vault that serves.'),
        },
      ),
    ),
};
