import type { AssemblyFacts } from '../../../facts/facts';
import { resourcesOfType } from '../../../facts/query';
import { placeOf } from '../../place-of';
import { cell, code, table } from '../cell';
import { metricsOf } from './alarm-metrics';
import { dashboardMetrics } from './dashboard-metrics';
import type { MetricSeen } from './metric-seen';

interface Row {
  readonly namespace: string;
  readonly name: string;
  readonly statistics: Set<string>;
  readonly alarms: Set<string>;
  readonly dashboards: Set<string>;
}

const rowOf = (rows: Map<string, Row>, { namespace, name, statistic }: MetricSeen): Row => {
  const key = `${namespace} ${name}`;
  const row = rows.get(key) ?? { namespace, name, statistics: new Set(), alarms: new Set(), dashboards: new Set() };
  if (statistic !== undefined) row.statistics.add(statistic);
  rows.set(key, row);
  return row;
};

const listed = (texts: ReadonlySet<string>): string => [...texts].sort().join(', ');

const byName = (a: Row, b: Row): number =>
  a.namespace.localeCompare(b.namespace, 'en') || a.name.localeCompare(b.name, 'en');

/** The metrics that somebody looks at: those that alarms watch and those that dashboards show, with their statistics. */
export const metricsTable = (assembly: AssemblyFacts): readonly string[] => {
  const rows = new Map<string, Row>();
  for (const alarm of resourcesOfType(assembly, 'AWS::CloudWatch::Alarm'))
    for (const metric of metricsOf(alarm)) rowOf(rows, metric).alarms.add(code(placeOf(alarm)));
  for (const dashboard of resourcesOfType(assembly, 'AWS::CloudWatch::Dashboard'))
    for (const metric of dashboardMetrics(dashboard)) rowOf(rows, metric).dashboards.add(code(placeOf(dashboard)));
  return table(
    ['Namespace', 'Metric', 'Statistics', 'Alarms', 'Dashboards'],
    [...rows.values()]
      .sort(byName)
      .map(({ namespace, name, statistics, alarms, dashboards }) => [
        cell(namespace),
        cell(name),
        cell(listed(statistics)),
        listed(alarms),
        listed(dashboards),
      ]),
  );
};
