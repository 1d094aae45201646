import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isUnresolved } from '../../facts/value';
import { allOf, cannotTell, fails, type Check } from './check';
import { expectPresent } from './expect-present';
import { dimensionsOfType, isDimensionOf, namedBy } from './metric-dimensions';
import { dimensionValue, dimensionValues, dimensionNames, type WatchedMetric } from './watched-metrics';

/** What the metric of an alarm has to be about. */
export interface Subject {
  /** Type of the resource that the metric's dimensions must name. */
  readonly of: string;
  /** Which of that type, in words and as a question. @default any of it */
  readonly which?: { readonly words: string; readonly is: (resource: ResourceFact) => boolean };
  /** The part of the resource that the metric must be about: a dimension, and its text. @default all of it */
  readonly part?: { readonly dimension: string; readonly value: string };
}

const isUnclear = ({ dimensions, ...metric }: WatchedMetric): boolean =>
  isUnresolved(dimensions) ||
  [...dimensionNames({ ...metric, dimensions }), ...dimensionValues({ ...metric, dimensions })].some(isUnresolved);

/** The resources that every dimension names, those of the alarm's own region first: names are the same in several. */
const targetsOf = (assembly: AssemblyFacts, alarm: ResourceFact, metric: WatchedMetric, of: string) => {
  const named = resourcesOfType(assembly, of).filter((each) =>
    dimensionsOfType(of).every((name) => isDimensionOf(assembly, each, name, dimensionValue(metric, name))),
  );
  return [
    ...named.filter(({ region }) => region === alarm.region),
    ...named.filter(({ region }) => region !== alarm.region),
  ];
};

/** The dimensions are exactly those that the service publishes, so that the alarm reads a metric that there is. */
export const expectDimensions = (
  assembly: AssemblyFacts,
  alarm: ResourceFact,
  metric: WatchedMetric,
  { of, which, part }: Subject,
): Check => {
  const evidence = evidenceOf(alarm, metric.item === '' ? 'Dimensions' : `${metric.path}Metric.Dimensions`);
  const named = targetsOf(assembly, alarm, metric, of);
  const target = named.find((each) => which?.is(each) ?? true);
  if (target === undefined) {
    if (isUnclear(metric)) return cannotTell(`what ${nameOf(alarm)} watches is unresolved`, evidence);
    const [other] = named;
    return other === undefined || which === undefined
      ? fails(`${nameOf(alarm)} watches no ${of} of the assembly`, evidence)
      : fails(`${nameOf(alarm)} watches ${nameOf(other)}, which ${which.words}`, evidence);
  }
  if (part !== undefined && dimensionValue(metric, part.dimension) !== part.value)
    return fails(`${nameOf(alarm)} is not about the ${part.value} alone`, evidence);
  const names = [...dimensionsOfType(of), ...(part === undefined ? [] : [part.dimension])];
  const strange = dimensionNames(metric).find((name) => typeof name !== 'string' || !names.includes(name));
  if (strange !== undefined)
    return fails(`${nameOf(alarm)} asks for a dimension that no such metric of ${nameOf(target)} has`, evidence);
  const present = names.flatMap((name) => namedBy(assembly, target, name) ?? []);
  return allOf(expectPresent(target), ...present.map((each) => expectPresent(each)));
};
