import { listAt, recordAt, type JsonRecord } from '../../facts/assembly/record';
import type { ResourceFact } from '../../facts/facts';
import { onceFor } from '../../facts/once-for';
import { asReference, isList, isObject, type TemplateValue } from '../../facts/value';
import { jsonIn } from './json-in';
import { rawOf } from './mentions';

/** How a metric of a dashboard names a resource that it refers to. */
export const shownName = ({ stack, logicalId }: { readonly stack: string; readonly logicalId: string }): string =>
  `${stack}/${logicalId}`;

const partOf = (part: TemplateValue): string => {
  if (typeof part === 'string') return part;
  const target = asReference(part);
  return target === undefined ? '' : shownName(target);
};

/** The body as JSON, which CloudFormation has yet to join. */
const textOf = (body: TemplateValue): string => {
  const join = isObject(body) ? body['Fn::Join'] : undefined;
  const parts = isList(join) && isList(join[1]) ? join[1] : [body];
  return parts.map(partOf).join('');
};

/** What the widgets of a dashboard show; nothing where its body cannot be read. */
export const shownWidgets = onceFor((dashboard: ResourceFact): readonly JsonRecord[] | undefined => {
  const body = jsonIn(textOf(rawOf(dashboard, 'DashboardBody')));
  return body === undefined ? undefined : listAt(body, 'widgets').map((widget) => recordAt(widget, 'properties'));
});

/** Whether a widget graphs the metric of a resource: `[namespace, name, dimension, value, ...]`. */
export const graphs = (widget: JsonRecord, namespace: string, metric: string, name: string): boolean =>
  listAt(widget, 'metrics').some(
    (each) => Array.isArray(each) && each[0] === namespace && each[1] === metric && each.includes(name),
  );
