import type { PropertyDifference, Report } from '@hexastyle/plugin-well-architected-common';
import type { EnvironmentWords } from './own-words';
import { withoutOwnWords } from './own-words';

type Value = PropertyDifference['base'];

/** A resource as far as the evidence names it. */
export interface NamedResource {
  /** As the report has it; `/<stack>/<logical id>` where it has none. */
  readonly constructPath: string;
  readonly type: string;
  readonly region: string;
  /** By property; `undefined` where the property is absent. */
  readonly properties: ReadonlyMap<string, Value>;
}

/** The resources that a report's evidence names, by construct path without the environment's own words. */
export function namedResources(report: Report, words: EnvironmentWords): ReadonlyMap<string, NamedResource> {
  const found = new Map<string, NamedResource & { readonly properties: Map<string, Value> }>();
  for (const evidence of report.claims.flatMap((claim) => claim.evidence)) {
    if (evidence.kind === 'resource') {
      const constructPath = evidence.constructPath ?? `/${evidence.stack}/${evidence.logicalId}`;
      const key = withoutOwnWords(constructPath, words);
      const known = found.get(key);
      const { type, region, property, actual } = evidence;
      const resource = known ?? { constructPath, type, region, properties: new Map<string, Value>() };
      if (property !== undefined) {
        resource.properties.set(property, actual);
      }
      found.set(key, resource);
    }
  }
  return found;
}
