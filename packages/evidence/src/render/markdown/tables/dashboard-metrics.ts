import type { ResourceFact } from '../../../facts/facts';
import { isList, isObject, type TemplateValue } from '../../../facts/value';
import type { MetricSeen } from './metric-seen';

/** Stands in the body for what only the deployment knows, such as the name of a stage. */
const UNKNOWN = '?';

const textOf = (body: TemplateValue): string | undefined => {
  if (typeof body === 'string') return body;
  const join = body !== undefined && isObject(body) ? body['Fn::Join'] : undefined;
  const [delimiter, parts] = join !== undefined && isList(join) ? join : [];
  if (typeof delimiter !== 'string' || parts === undefined || !isList(parts)) return undefined;
  return parts.map((part) => (typeof part === 'string' ? part : UNKNOWN)).join(delimiter);
};

const parsed = (text: string): TemplateValue => {
  try {
    return JSON.parse(text, (_key, value: TemplateValue | null) => value ?? undefined) as TemplateValue;
  } catch {
    // CloudFormation would refuse this body too; it shows no metric.
    return undefined;
  }
};

const objectAt = (holder: TemplateValue, key: string): TemplateValue =>
  holder !== undefined && isObject(holder) ? holder[key] : undefined;

const listAt = (holder: TemplateValue, key: string): readonly TemplateValue[] => {
  const value = objectAt(holder, key);
  return value !== undefined && isList(value) ? value : [];
};

const statisticOf = (row: readonly TemplateValue[], widget: TemplateValue): string | undefined => {
  const statistic = objectAt(row.at(-1), 'stat') ?? objectAt(widget, 'stat');
  return typeof statistic === 'string' ? statistic : undefined;
};

/** A row says `.` where it repeats the row above it. */
const rowsOf = (widget: TemplateValue): readonly MetricSeen[] => {
  const seen: MetricSeen[] = [];
  for (const row of listAt(widget, 'metrics')) {
    if (row === undefined || !isList(row)) continue;
    const [namespace, name] = row.map((each, index) =>
      each === '.' ? [seen.at(-1)?.namespace, seen.at(-1)?.name][index] : each,
    );
    if (typeof namespace === 'string' && typeof name === 'string')
      seen.push({ namespace, name, statistic: statisticOf(row, widget) });
  }
  return seen;
};

/** The metrics that a dashboard shows; expressions have no name and are left out. */
export const dashboardMetrics = ({ properties }: ResourceFact): readonly MetricSeen[] => {
  const body = parsed(textOf(properties['DashboardBody']) ?? '');
  return listAt(body, 'widgets').flatMap((widget) => rowsOf(objectAt(widget, 'properties')));
};
