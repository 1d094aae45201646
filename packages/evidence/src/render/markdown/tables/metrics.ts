import type { AssemblyFacts, ResourceFact } from '../../../facts/facts';
import { property, resourcesOfType } from '../../../facts/query';
import type { TemplateValue } from '../../../facts/value';
import { isList, isObject } from '../../../facts/value';
import { cell, table } from '../cell';

type Metric = readonly [namespace: string, name: string];

const metricOf = (holder: TemplateValue): readonly Metric[] => {
  if (holder === undefined || !isObject(holder)) return [];
  const { Namespace: namespace, MetricName: name } = holder;
  return typeof namespace === 'string' && typeof name === 'string' ? [[namespace, name]] : [];
};

const metricsOf = (alarm: ResourceFact): readonly Metric[] => {
  const parts = property(alarm, 'Metrics');
  const list = parts.kind === 'found' && isList(parts.value) ? parts.value : [];
  const stats = list.map((each) => (isObject(each) ? each['MetricStat'] : undefined));
  return [
    ...metricOf(alarm.properties),
    ...stats.flatMap((stat) => metricOf(stat !== undefined && isObject(stat) ? stat['Metric'] : undefined)),
  ];
};

/** The metrics that alarms watch, by namespace. */
export const metricsTable = (assembly: AssemblyFacts): readonly string[] => {
  const byNamespace = new Map<string, Set<string>>();
  for (const [namespace, name] of resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').flatMap(metricsOf))
    byNamespace.set(namespace, (byNamespace.get(namespace) ?? new Set()).add(name));
  const rows = [...byNamespace].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return table(
    ['Namespace', 'Metrics with an alarm'],
    rows.map(([namespace, names]) => [cell(namespace), cell([...names].sort().join(', '))]),
  );
};
