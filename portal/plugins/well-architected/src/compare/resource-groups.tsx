import type { ResourceDifference } from '@hexastyle/plugin-well-architected-common';
import { DifferenceGroup } from './difference-group';
import { ResourceDifferenceItem } from './resource-difference-item';

const GROUPS = [
  {
    change: 'changed',
    title: 'Resources that differ',
    symbol: '≠',
    meaning: 'Properties that the evidence of both sides names.',
  },
  {
    change: 'only-base',
    title: 'Resources only in the base',
    symbol: '−',
    meaning: 'The evidence of the head does not name them.',
  },
  {
    change: 'only-head',
    title: 'Resources only in the head',
    symbol: '+',
    meaning: 'The evidence of the base does not name them.',
  },
] as const;

/** Resources that differ, as far as the evidence names them. */
export function ResourceGroups({ resources }: { readonly resources: readonly ResourceDifference[] }) {
  return (
    <>
      {GROUPS.map(({ change, ...words }) => {
        const own = resources.filter((each) => each.change === change);
        return (
          <DifferenceGroup key={change} {...words} count={own.length}>
            {own.map((difference) => (
              <ResourceDifferenceItem key={difference.constructPath} difference={difference} />
            ))}
          </DifferenceGroup>
        );
      })}
    </>
  );
}
