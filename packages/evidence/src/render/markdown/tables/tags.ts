import type { AssemblyFacts, ResourceFact } from '../../../facts/facts';
import { isList, isObject } from '../../../facts/value';
import { cell, code, table } from '../cell';
import { valueShown } from './shown';

type Tag = readonly [key: string, value: string];

const tagsOf = (assembly: AssemblyFacts, { properties }: ResourceFact): readonly Tag[] => {
  const tags = properties['Tags'];
  if (tags === undefined) return [];
  if (!isList(tags))
    return isObject(tags) ? Object.entries(tags).map(([key, value]) => [key, valueShown(assembly, value)]) : [];
  return tags.flatMap((tag): readonly Tag[] =>
    tag !== undefined && isObject(tag) ? [[valueShown(assembly, tag['Key']), valueShown(assembly, tag['Value'])]] : [],
  );
};

const VALUES_SHOWN = 8;

/** `Name` and tags of the CDK's own are names of single resources, not attributes of the platform. */
const isOwn = ([key]: Tag): boolean => key === 'Name' || key.startsWith('aws-cdk:') || key.startsWith('aws:');

/** The tags of the platform with their values and the number of resources that carry them. */
export const tagsTable = (assembly: AssemblyFacts): readonly string[] => {
  const found = new Map<string, string[]>();
  for (const [key, value] of assembly.resources.flatMap((each) => tagsOf(assembly, each)).filter((tag) => !isOwn(tag)))
    found.set(key, [...(found.get(key) ?? []), value]);
  const rows = [...found].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return table(
    ['Tag', 'Values', 'Resources'],
    rows.map(([key, values]) => {
      const distinct = [...new Set(values)].sort();
      const shown = distinct.slice(0, VALUES_SHOWN).join(', ');
      return [
        code(key),
        cell(distinct.length > VALUES_SHOWN ? `${shown} and ${distinct.length - VALUES_SHOWN} more` : shown),
        String(values.length),
      ];
    }),
  );
};
