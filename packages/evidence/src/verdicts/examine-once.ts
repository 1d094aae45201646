import type { Claim } from '../claims/claim';
import type { Facts } from '../facts/facts';
import { onceFor } from '../facts/once-for';
import { examine, type Examined } from './examine';
import { watchFacts } from './watch-facts';

/** What a claim found, and which kinds of facts it looked at. */
export interface Watched {
  readonly examined: Examined;
  readonly seen: ReadonlySet<keyof Facts>;
}

/** What claims found that looked at nothing but a repository, of which all environments have the same. */
const foundIn = onceFor<Facts['repository'], Map<Claim, Watched>>(() => new Map());

const sawNothingElse = (seen: ReadonlySet<keyof Facts>): boolean => seen.size === 1 && seen.has('repository');

/** Evaluates a claim, once a repository where it looks at nothing else. */
export const examineOnce = (claim: Claim, facts: Facts): Watched => {
  const found = foundIn(facts.repository);
  const known = found.get(claim);
  if (known !== undefined) return known;
  const watched = watchFacts(facts);
  const answer = { examined: examine(claim, watched.facts), seen: watched.seen };
  if (sawNothingElse(watched.seen)) found.set(claim, answer);
  return answer;
};
