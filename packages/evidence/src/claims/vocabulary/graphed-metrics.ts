import type { ResourceFact } from '../../facts/facts';
import { onceFor } from '../../facts/once-for';
import { isList, isObject, type TemplateObject, type TemplateValue } from '../../facts/value';
import { rawOf } from './mentions';

/** One metric of a graph of a dashboard. */
export interface GraphedMetric {
  readonly dashboard: ResourceFact;
  readonly namespace: TemplateValue;
  readonly name: TemplateValue;
  /** The values of its dimensions, references included. */
  readonly dimensions: readonly TemplateValue[];
  readonly statistic: TemplateValue;
}

/** Stands in the text where CloudFormation has yet to fill something in; of the private use area, so that no text has it. */
const MARK = '\uE000';
const FILLED = new RegExp(`^${MARK}(\\d+)${MARK}$`);

const partsOf = (body: TemplateValue): readonly TemplateValue[] => {
  const join = isObject(body) ? body['Fn::Join'] : body;
  if (typeof join === 'string') return [join];
  return isList(join) && join[0] === '' && isList(join[1]) ? join[1] : [];
};

/** The body of a dashboard with references where they will be filled in; undefined where that is no JSON yet. */
const bodyOf = (dashboard: ResourceFact): TemplateValue => {
  const parts = partsOf(rawOf(dashboard, 'DashboardBody'));
  const text = parts.map((part, index) => (typeof part === 'string' ? part : `${MARK}${index}${MARK}`)).join('');
  const fill = (_key: string, value: TemplateValue | null): TemplateValue => {
    const index = typeof value === 'string' ? FILLED.exec(value)?.[1] : undefined;
    return index === undefined ? (value ?? undefined) : parts[Number(index)];
  };
  try {
    return JSON.parse(text, fill) as TemplateValue;
  } catch {
    return undefined;
  }
};

/** `.` repeats what the metric before has in the same place, `...` all of it but the last. */
const spelledOut = (metric: readonly TemplateValue[], before: readonly TemplateValue[]): readonly TemplateValue[] =>
  metric[0] === '...'
    ? [...before.slice(0, before.length - metric.length + 1), ...metric.slice(1)]
    : metric.map((item, index) => (item === '.' ? before[index] : item));

interface Line {
  readonly fields: readonly TemplateValue[];
  readonly options: TemplateObject;
}

const linesOf = (metrics: TemplateValue): readonly Line[] => {
  let before: readonly TemplateValue[] = [];
  return (isList(metrics) ? metrics : []).filter(isList).map((metric) => {
    const last = metric.at(-1);
    const options = isObject(last) && !('ref' in last) ? last : undefined;
    before = spelledOut(options === undefined ? metric : metric.slice(0, -1), before);
    return { fields: before, options: options ?? {} };
  });
};

const metricsOf = (dashboard: ResourceFact, widget: TemplateValue): readonly GraphedMetric[] => {
  const graph = isObject(widget) ? widget['properties'] : undefined;
  if (!isObject(graph)) return [];
  return linesOf(graph['metrics'])
    .filter(({ fields, options }) => fields.length > 1 && options['visible'] !== false)
    .map(({ fields: [namespace, name, ...rest], options }) => ({
      dashboard,
      namespace,
      name,
      dimensions: rest.filter((_, index) => index % 2 === 1),
      statistic: options['stat'] ?? graph['stat'] ?? 'Average',
    }));
};

/**
 * What the graphs of a dashboard show; undefined where its body cannot be read. Syntax:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 */
export const graphedMetrics = onceFor((dashboard: ResourceFact): readonly GraphedMetric[] | undefined => {
  const body = bodyOf(dashboard);
  const widgets = isObject(body) ? body['widgets'] : undefined;
  return isList(widgets) ? widgets.flatMap((widget) => metricsOf(dashboard, widget)) : undefined;
});
