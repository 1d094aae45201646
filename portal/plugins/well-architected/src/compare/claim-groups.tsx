import type { ClaimDifference } from '@hexastyle/plugin-well-architected-common';
import { CHANGE_WORDS, CHANGES } from './change-words';
import { ClaimDifferenceItem } from './claim-difference-item';
import { DifferenceGroup } from './difference-group';

/** Claims that differ, the bad news first. */
export function ClaimGroups({ claims }: { readonly claims: readonly ClaimDifference[] }) {
  return (
    <>
      {CHANGES.map((change) => {
        const { title, symbol, meaning } = CHANGE_WORDS[change];
        const own = claims.filter((each) => each.change === change);
        return (
          <DifferenceGroup key={change} title={title} symbol={symbol} meaning={meaning} count={own.length}>
            {own.map((difference) => (
              <ClaimDifferenceItem key={difference.id} difference={difference} />
            ))}
          </DifferenceGroup>
        );
      })}
    </>
  );
}
