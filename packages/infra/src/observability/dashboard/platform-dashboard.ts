import { Duration } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, PeriodOverride } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { apiRow } from './api-row';
import { cacheRow } from './cache-row';
import type { DashboardSource } from './dashboard-source';
import { databaseRow } from './database-row';
import { edgeRow } from './edge-row';
import { functionRow } from './function-row';
import { runbookLinks } from './runbook-links';
import { upkeepRow } from './upkeep-row';

/** One screen for the person whom an alarm woke: is it firing, who is affected, which layer is it, what to do. */
export class PlatformDashboard extends Dashboard {
  constructor(scope: Construct, id: string, source: DashboardSource) {
    super(scope, id, {
      dashboardName: `hexastyle-${source.environment.name}`,
      periodOverride: PeriodOverride.AUTO,
      defaultInterval: Duration.hours(3),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...source.alarms], width: 24, height: 4 })],
        [runbookLinks(source)],
        apiRow(source),
        functionRow(source),
        databaseRow(source),
        cacheRow(source),
        edgeRow(source),
        upkeepRow(source),
      ],
    });
  }
}
