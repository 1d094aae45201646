import { recordAt, type JsonRecord } from '../facts/assembly/record';
import type { Impact } from './comparison';
import type { Library } from './library';
import { markReferences } from './mark-references';

/** What changing a property does to its resource, by logical id and then by property. */
export type Impacts = ReadonlyMap<string, ReadonlyMap<string, Impact>>;

const IMPACTS: Readonly<Record<string, Impact>> = {
  WILL_REPLACE: 'replace',
  MAY_REPLACE: 'may-replace',
  WILL_UPDATE: 'update',
};

const marked = (template: JsonRecord, replaced: ReadonlySet<string>): JsonRecord => ({
  ...template,
  Resources: markReferences(recordAt(template, 'Resources'), replaced),
});

const impactsOnce = (library: Library, base: JsonRecord, head: JsonRecord): Impacts => {
  const { resources } = library.fullDiff({ ...base }, { ...head });
  return new Map(
    Object.entries(resources.changes).map(([logicalId, { propertyUpdates }]) => [
      logicalId,
      new Map(
        Object.entries(propertyUpdates).map(([name, { changeImpact }]) => [
          name,
          IMPACTS[changeImpact ?? ''] ?? 'unknown',
        ]),
      ),
    ]),
  );
};

const replacedIn = (impacts: Impacts): ReadonlySet<string> =>
  new Set([...impacts].flatMap(([logicalId, each]) => ([...each.values()].includes('replace') ? [logicalId] : [])));

/**
 * Asks the service specification what each property change does. A resource that refers to a replaced one by a property
 * that cannot be updated is replaced too, and so on along the references.
 */
export const impactsOf = (library: Library, base: JsonRecord, head: JsonRecord): Impacts => {
  let impacts = impactsOnce(library, base, head);
  for (let known = new Set<string>(); ;) {
    const replaced = replacedIn(impacts);
    if (replaced.size === known.size) return impacts;
    known = new Set(replaced);
    impacts = impactsOnce(library, base, marked(head, known));
  }
};
