import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, follow, nameOf, resourcesOfType } from '../../facts/query';
import { isUnresolved } from '../../facts/value';
import { allOf, cannotTell, fails, holds, type Check } from './check';
import { expectPresent } from './expect-present';
import { graphedMetrics, type GraphedMetric } from './graphed-metrics';

/** What the graphs of the dashboards must show of a resource. */
export interface ExpectedGraphs {
  readonly namespace: string;
  /** The statistics of each metric, by its name. */
  readonly metrics: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** What a dimension may call the resource where it does not refer to it. @default nothing */
  readonly names?: readonly (string | undefined)[];
}

const isAbout = (assembly: AssemblyFacts, resource: ResourceFact, graphed: GraphedMetric, names: unknown[]): boolean =>
  graphed.dimensions.some(
    (value) => follow(assembly, value) === resource || (typeof value === 'string' && names.includes(value)),
  );

/** Every one of the metrics of the resource is in a graph of some dashboard, with each of its statistics. */
export const expectGraphed = (
  assembly: AssemblyFacts,
  resource: ResourceFact,
  { namespace, metrics, names = [] }: ExpectedGraphs,
): Check => {
  const read = resourcesOfType(assembly, 'AWS::CloudWatch::Dashboard').map(graphedMetrics);
  const graphed = read.flatMap((each) => each ?? []).filter((each) => each.namespace === namespace);
  const shown = graphed.filter((each) => isAbout(assembly, resource, each, [...names]));
  const unclear =
    read.includes(undefined) || graphed.some(({ dimensions }) => dimensions.some((value) => isUnresolved(value)));
  const checks = Object.entries(metrics).flatMap(([metric, statistics]) =>
    statistics.map((statistic) => {
      const found = shown.find((each) => each.name === metric && each.statistic === statistic);
      if (found !== undefined) return expectPresent(found.dashboard, 'DashboardName');
      return unclear
        ? cannotTell('what a dashboard shows is unresolved', evidenceOf(resource))
        : fails(`no dashboard shows ${statistic} of ${metric} of ${nameOf(resource)}`, evidenceOf(resource));
    }),
  );
  const [dashboard] = checks.flatMap(({ evidence }) => evidence);
  // One dashboard shows many metrics: it is said once.
  return checks.every(({ kind }) => kind === 'holds') && dashboard !== undefined
    ? holds(evidenceOf(resource), dashboard)
    : allOf(holds(evidenceOf(resource)), ...checks);
};
