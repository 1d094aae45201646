import { TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { runbookPath } from '../alarms/runbook-path';
import type { DashboardSource } from './dashboard-source';

/** The runbooks of this environment, with its names in them, as the repository's host shows them. */
export function runbookLinks({ environment, alarms }: DashboardSource): TextWidget {
  const { repository, branch } = environment.pipeline;
  const families = [...new Set(alarms.map(({ runbook }) => runbook))].sort();
  const links = families.map(
    (family) =>
      `[${family}](https://github.com/${repository}/blob/${branch}/${runbookPath(environment, family)}#symptom)`,
  );
  return new TextWidget({ markdown: `**Runbooks** ${links.join(' · ')}`, width: 24, height: 1 });
}
