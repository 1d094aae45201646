import type { AssemblyFacts } from '../../../facts/facts';
import { resourcesOfType } from '../../../facts/query';
import { cell, table } from '../cell';
import { metricsOf } from './alarm-metrics';

/** The metrics that alarms watch, by namespace. */
export const metricsTable = (assembly: AssemblyFacts): readonly string[] => {
  const byNamespace = new Map<string, Set<string>>();
  for (const { namespace, name } of resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').flatMap(metricsOf))
    byNamespace.set(namespace, (byNamespace.get(namespace) ?? new Set()).add(name));
  const rows = [...byNamespace].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return table(
    ['Namespace', 'Metrics with an alarm'],
    rows.map(([namespace, names]) => [cell(namespace), cell([...names].sort().join(', '))]),
  );
};
