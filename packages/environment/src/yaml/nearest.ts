import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a word was probably meant to be; none when every one differs in more than half of the word. */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  if (candidates.length === 0 || word.length > 100) return undefined;
  const best = closest(
    word.toLowerCase(),
    candidates.map((candidate) => candidate.toLowerCase()),
  );
  const match = candidates.find((candidate) => candidate.toLowerCase() === best);
  return distance(word.toLowerCase(), best) <= Math.max(2, Math.floor(word.length / 2)) ? match : undefined;
};
