import type { ClaimChange, ClaimState } from '../baseline/report-comparison';

const stateWords = (state: ClaimState | undefined): string => {
  if (state === undefined) return 'not judged';
  return state.strength === undefined ? state.verdict : `${state.verdict}, ${state.strength}`;
};

/** `verified, synthesized → missing` */
export const changeWords = ({ base, head }: ClaimChange): string => {
  const [before, after] = [stateWords(base), stateWords(head)];
  return before === after ? after : `${before} → ${after}`;
};
