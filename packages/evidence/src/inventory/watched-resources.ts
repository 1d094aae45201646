import { mentionsOf, rawOf } from '../claims/vocabulary/mentions';
import { watchedMetrics, type WatchedMetric } from '../claims/vocabulary/watched-metrics';
import type { AssemblyFacts, ResourceFact } from '../facts/facts';
import { isList, isObject } from '../facts/value';
import { measuredByName } from './measured-name';

const measured = (
  assembly: AssemblyFacts,
  region: string,
  { namespace, dimensions }: WatchedMetric,
): readonly ResourceFact[] =>
  (isList(dimensions) ? dimensions : []).flatMap((dimension) => {
    const { Name: name, Value: value } = isObject(dimension) ? dimension : {};
    if (typeof value !== 'string') return mentionsOf(assembly, value);
    if (typeof namespace !== 'string' || typeof name !== 'string') return [];
    const found = measuredByName(assembly, region, `${namespace} ${name}`, value);
    return found === undefined ? [] : [found];
  });

/** A canary measures what it opens, and is told the address of that. */
const withOpened = (assembly: AssemblyFacts, resource: ResourceFact): readonly ResourceFact[] =>
  resource.type === 'AWS::Synthetics::Canary'
    ? [resource, ...mentionsOf(assembly, rawOf(resource, 'RunConfig.EnvironmentVariables'))]
    : [resource];

/** The resources whose metrics an alarm compares, and what a canary among them opens; in the order of the assembly. */
export const watchedResources = (assembly: AssemblyFacts, alarm: ResourceFact): readonly ResourceFact[] => {
  const found = watchedMetrics(alarm)
    .flatMap((metric) => measured(assembly, alarm.region, metric))
    .flatMap((resource) => withOpened(assembly, resource));
  const watched = new Set(found);
  return assembly.resources.filter((resource) => watched.has(resource));
};
