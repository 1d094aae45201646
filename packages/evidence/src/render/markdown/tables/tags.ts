import type { AssemblyFacts } from '../../../facts/facts';
import { cell, code, table } from '../cell';
import { valuesByTag } from './platform-tags';

const VALUES_SHOWN = 8;

/** The tags of the platform with their values and the number of resources that carry them. */
export const tagsTable = (assembly: AssemblyFacts): readonly string[] =>
  table(
    ['Tag', 'Values', 'Resources'],
    valuesByTag(assembly).map(([key, values]) => {
      const distinct = [...new Set(values)].sort();
      const shown = distinct.slice(0, VALUES_SHOWN).join(', ');
      return [
        code(key),
        cell(distinct.length > VALUES_SHOWN ? `${shown} and ${distinct.length - VALUES_SHOWN} more` : shown),
        String(values.length),
      ];
    }),
  );
