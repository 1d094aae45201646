import type { LiveFacts, ResourceFact } from '../facts';
import { lookUp } from '../lookup';
import { asReference, isList, isObject, type TemplateObject, type TemplateValue } from '../value';
import { alarmText, type MetricText } from './alarm-text';

type Scalar = string | number | boolean;

/** A value of the template is not known, so that what has it cannot be compared. */
class NotKnown extends Error {}

/** A value as CloudFormation deployed it: a reference is what the stack that made its target calls that. */
const deployedValue = (value: TemplateValue, { resources }: LiveFacts): Scalar | undefined => {
  if (value === undefined || typeof value !== 'object') return value;
  const target = asReference(value);
  const found = resources.find(
    ({ stack, logicalId }) => target?.attribute === 'Ref' && stack === target.stack && logicalId === target.logicalId,
  );
  if (found === undefined) throw new NotKnown();
  return found.physicalId;
};

const textsOf = (value: TemplateValue, live: LiveFacts): readonly string[] => {
  if (value === undefined) return [];
  if (!isList(value)) throw new NotKnown();
  return value.map((each) => String(deployedValue(each, live)));
};

const dimensionsOf = (value: TemplateValue, live: LiveFacts): MetricText['dimensions'] =>
  (value !== undefined && isList(value) ? value : []).map((each) => {
    if (!isObject(each)) throw new NotKnown();
    return [String(deployedValue(each['Name'], live)), String(deployedValue(each['Value'], live))] as const;
  });

const text = (value: TemplateValue): string | undefined => {
  if (value !== undefined && typeof value !== 'string') throw new NotKnown();
  return value;
};

const measuredOf = (metric: TemplateObject, statistic: TemplateValue, period: TemplateValue, live: LiveFacts) => ({
  namespace: text(metric['Namespace']),
  name: text(metric['MetricName']),
  statistic: text(statistic),
  period: Number(period),
  dimensions: dimensionsOf(metric['Dimensions'], live),
});

const metricOf = (query: TemplateValue, live: LiveFacts): MetricText => {
  if (query === undefined || !isObject(query)) throw new NotKnown();
  const named = { id: text(query['Id']) ?? '', compared: query['ReturnData'] !== false };
  const stat = query['MetricStat'];
  if (stat === undefined || !isObject(stat)) return { ...named, expression: text(query['Expression']), dimensions: [] };
  const metric = stat['Metric'];
  if (metric === undefined || !isObject(metric)) throw new NotKnown();
  return { ...named, ...measuredOf(metric, stat['Stat'], stat['Period'], live) };
};

const metricsOf = (properties: TemplateObject, live: LiveFacts): readonly MetricText[] => {
  const { Metrics, Statistic, ExtendedStatistic, Period } = properties;
  if (Metrics !== undefined && isList(Metrics)) return Metrics.map((each) => metricOf(each, live));
  return [{ id: 'm1', compared: true, ...measuredOf(properties, Statistic ?? ExtendedStatistic, Period, live) }];
};

const listsOf = (properties: TemplateObject, live: LiveFacts): Readonly<Record<string, string>> | undefined => {
  try {
    return alarmText({
      metrics: metricsOf(properties, live),
      alarmActions: textsOf(properties['AlarmActions'], live),
      okActions: textsOf(properties['OKActions'], live),
    });
  } catch (thrown) {
    if (thrown instanceof NotKnown) return undefined;
    throw thrown;
  }
};

/** What the template says, below the same names as what CloudWatch says: without `ActionsEnabled` they are enabled. */
const LISTS = new Set(['Metrics', 'AlarmActions', 'OKActions']);
const DEFAULTS: Readonly<Record<string, Scalar>> = { ActionsEnabled: true };

/** What an alarm of a template has to be in the account, of the given properties; `undefined` where that is not known. */
export const declaredAlarm = ({ properties }: ResourceFact, name: string, live: LiveFacts): Scalar | undefined => {
  if (LISTS.has(name)) return listsOf(properties, live)?.[name];
  const found = lookUp(properties, name);
  if (found.kind === 'absent') return DEFAULTS[name];
  return found.kind === 'found' && typeof found.value !== 'object' ? found.value : undefined;
};
