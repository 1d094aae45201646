import { locationOf, type Location } from './location-of';
import type { Evidence, Verdict } from '../report/report';

const differs = (evidence: Evidence): boolean =>
  (evidence.kind === 'resource' || evidence.kind === 'live') &&
  evidence.expected !== undefined &&
  evidence.expected !== evidence.actual;

/**
 * The lines of what is not as expected; those of all that was seen when the claim holds, or when nothing says what was
 * expected. Each one once.
 */
export const linesToChange = (evidence: readonly Evidence[], verdict: Verdict): readonly Location[] => {
  const wrong =
    verdict === 'verified' ? [] : evidence.filter((each) => differs(each) && locationOf(each) !== undefined);
  const places = (wrong.length > 0 ? wrong : evidence).flatMap((each) => locationOf(each) ?? []);
  return [...new Map(places.map((place) => [`${place.file}:${place.line ?? ''}`, place])).values()];
};
