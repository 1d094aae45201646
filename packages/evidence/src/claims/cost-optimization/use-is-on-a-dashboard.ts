import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { asReference, isList, isObject, type TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';

/** What is paid of a resource, as the metrics that show it. */
interface Use {
  readonly type: string;
  readonly namespace: string;
  readonly metrics: readonly string[];
  /** The property by whose text metrics name the resource. @default a reference */
  readonly named?: string;
}

const USES: readonly Use[] = [
  { type: 'AWS::Lambda::Function', namespace: 'AWS/Lambda', metrics: ['Invocations', 'Duration'] },
  {
    type: 'AWS::RDS::DBCluster',
    namespace: 'AWS/RDS',
    metrics: ['ServerlessDatabaseCapacity', 'VolumeBytesUsed'],
  },
  {
    type: 'AWS::ElastiCache::ServerlessCache',
    namespace: 'AWS/ElastiCache',
    metrics: ['BytesUsedForCache', 'ElastiCacheProcessingUnits'],
    named: 'ServerlessCacheName',
  },
  { type: 'AWS::CloudFront::Distribution', namespace: 'AWS/CloudFront', metrics: ['Requests'] },
];

const keyOf = ({ stack, logicalId }: { readonly stack: string; readonly logicalId: string }): string =>
  `${stack}/${logicalId}`;

/** A part of the body as a text within JSON; what points at a resource as its key. */
const partOf = (part: TemplateValue): string => {
  if (typeof part === 'string') return part;
  const target = asReference(part);
  return target === undefined ? '' : keyOf(target);
};

/** The body as JSON, which CloudFormation has yet to join. */
const textOf = (body: TemplateValue): string => {
  const join = isObject(body) ? body['Fn::Join'] : undefined;
  const parts = isList(join) && isList(join[1]) ? join[1] : [body];
  return parts.map(partOf).join('');
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The metrics of all widgets, `[namespace, name, dimension, value, ...]`; nothing where the body cannot be read. */
const metricsOf = (dashboard: ResourceFact): readonly (readonly unknown[])[] | undefined => {
  const body = parse(textOf(rawOf(dashboard, 'DashboardBody')));
  const widgets: unknown = isRecord(body) ? body['widgets'] : undefined;
  if (!Array.isArray(widgets)) return undefined;
  return widgets.flatMap((widget: unknown) => {
    const properties: unknown = isRecord(widget) ? widget['properties'] : undefined;
    const metrics: unknown = isRecord(properties) ? properties['metrics'] : undefined;
    return Array.isArray(metrics)
      ? metrics.filter((metric: unknown): metric is unknown[] => Array.isArray(metric))
      : [];
  });
};

/** A dashboard and the metrics that it shows; `undefined` where its body cannot be read. */
interface Shown {
  readonly dashboard: ResourceFact;
  readonly metrics: readonly (readonly unknown[])[] | undefined;
}

const check = (all: readonly Shown[], resource: ResourceFact, use: Use): Check => {
  const name = use.named === undefined ? keyOf(resource) : rawOf(resource, use.named);
  const [first = fails(`nothing is asked of ${nameOf(resource)}`), ...others] = use.metrics.map((metric) => {
    const showing = all.find(({ metrics = [] }) =>
      metrics.some(
        ([namespace, what, ...rest]) => namespace === use.namespace && what === metric && rest.includes(name),
      ),
    );
    if (showing !== undefined) return holds(evidenceOf(resource), evidenceOf(showing.dashboard));
    const opaque = all.find(({ metrics }) => metrics === undefined);
    return opaque === undefined
      ? fails(`no dashboard shows ${metric} of ${nameOf(resource)}`, evidenceOf(resource))
      : cannotTell(`the body of ${nameOf(opaque.dashboard)} cannot be read`, evidenceOf(opaque.dashboard));
  });
  return allOf(first, ...others);
};

/** Functions that rest or run once a release are left out. */
const isUsed = (assembly: AssemblyFacts, resource: ResourceFact): boolean =>
  resource.type !== 'AWS::Lambda::Function' || servesRequests(assembly, resource);

export const useIsOnADashboard: Claim = {
  id: 'use-is-on-a-dashboard',
  pillar: 'cost-optimization',
  section: 'Cost Monitoring',
  principles: ['Measure overall efficiency', 'Analyze and attribute expenditure'],
  statement:
    'A dashboard shows of function, database, cache and distribution what they are paid by: calls and duration, capacity and storage, units and bytes, requests.',
  bestPractices: ['COST09-BP01'],
  fix: 'Add the metric to a widget in packages/infra/src/observability/dashboard.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) => {
      const shown = resourcesOfType(assembly, 'AWS::CloudWatch::Dashboard').map((dashboard) => ({
        dashboard,
        metrics: metricsOf(dashboard),
      }));
      return conclude(
        USES.flatMap((use) =>
          resourcesOfType(assembly, use.type)
            .filter((resource) => isUsed(assembly, resource))
            .map((resource) => check(shown, resource, use)),
        ),
        {
          met: 'All that is paid by its use is shown.',
          none: notApplicable('Nothing in the assembly is paid by its use.'),
        },
      );
    }),
};
