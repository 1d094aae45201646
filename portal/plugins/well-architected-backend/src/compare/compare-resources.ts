import type { PropertyDifference, ResourceDifference } from '@hexastyle/plugin-well-architected-common';
import { byText, sameValue } from '@hexastyle/plugin-well-architected-common';
import { alikeTexts } from './alike-texts';
import type { NamedResource } from './named-resources';
import type { BothWords } from './own-words';

type Resources = ReadonlyMap<string, NamedResource>;
type Value = PropertyDifference['base'];

/** The resources that differ, by construct path. A property counts when the evidence of both sides names it. */
export function compareResources(base: Resources, head: Resources, words: BothWords): readonly ResourceDifference[] {
  return [...new Set([...base.keys(), ...head.keys()])].sort(byText((path) => path)).flatMap((path) => {
    const [from, to] = [base.get(path), head.get(path)];
    if (from === undefined || to === undefined) {
      return oneSided(from, to);
    }
    const properties = propertiesThatDiffer(from, to, words);
    return properties.length === 0 ? [] : [{ ...identityOf(to), change: 'changed', properties }];
  });
}

function oneSided(base: NamedResource | undefined, head: NamedResource | undefined): readonly ResourceDifference[] {
  const resource = base ?? head;
  return resource === undefined
    ? []
    : [{ ...identityOf(resource), change: base === undefined ? 'only-head' : 'only-base', properties: [] }];
}

function identityOf({ constructPath, type, region }: NamedResource) {
  return { constructPath, type, region };
}

function propertiesThatDiffer(base: NamedResource, head: NamedResource, words: BothWords) {
  return [...base.properties.keys()]
    .filter((property) => head.properties.has(property))
    .sort(byText((property) => property))
    .flatMap((property): readonly PropertyDifference[] => {
      const [from, to] = [base.properties.get(property), head.properties.get(property)];
      return alike(from, to, words)
        ? []
        : [{ property, ...(from !== undefined && { base: from }), ...(to !== undefined && { head: to }) }];
    });
}

function alike(base: Value, head: Value, words: BothWords): boolean {
  return (
    sameValue(base, head) || (typeof base === 'string' && typeof head === 'string' && alikeTexts(base, head, words))
  );
}
