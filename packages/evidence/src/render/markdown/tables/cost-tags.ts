import type { AssemblyFacts } from '../../../facts/facts';
import { cell, code, table } from '../cell';
import { valuesByTag } from './platform-tags';

/** What a bill can be split by: how many resources carry each value of each tag. */
export const costTagsTable = (assembly: AssemblyFacts): readonly string[] =>
  table(
    ['Tag', 'Value', 'Resources'],
    valuesByTag(assembly).flatMap(([key, values]) =>
      [...new Set(values)]
        .sort()
        .map((value) => [code(key), cell(value), String(values.filter((each) => each === value).length)]),
    ),
  );
