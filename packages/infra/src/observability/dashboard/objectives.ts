import { TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { DashboardSource } from './dashboard-source';

/** What the environment is built for: how fast it must be back, what may be lost, and how many people it expects. */
export function objectives({ environment }: DashboardSource): TextWidget {
  const { recovery, workload } = environment;
  const months = (['low', 'expected', 'high'] as const).map(
    (month) => `| ${month} | ${workload[month].users} | ${workload[month].checkInsPerUserPerDay} |`,
  );
  const markdown = [
    `**Recovery** within ${recovery.rtoHours} h, losing at most ${recovery.rpoHours} h of data`,
    '',
    '| month | people | check-ins of each a day |',
    '| --- | --- | --- |',
    ...months,
  ].join('\n');
  return new TextWidget({ markdown, width: 8, height: 6 });
}
