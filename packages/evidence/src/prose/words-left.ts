import type { Said } from './said';
import type { Sentence } from './sentence';

/** Words that say nothing by themselves. */
const FILLERS = new Set(
  'a an the of for in on to by with and or at as is are be its it their our this that from via per aws'.split(' '),
);

/** A label at the head of an item, `Encryption at rest:`, names what the rest of it is about. */
const LABEL =
  /^(?:encryption at rest|encryption in transit|security|reliability|performance|cost|sustainability|infrastructure as code): /i;

/** The words of a sentence that nothing answers for, in their order. */
export const wordsLeft = ({ text }: Sentence, said: readonly Said[]): readonly string[] => {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const covered = (at: number): boolean => at < label || said.some(({ from, to }) => from <= at && at < to);
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(
      ({ index, 0: word }) => !FILLERS.has(word.toLowerCase()) && !(covered(index) && covered(index + word.length - 1)),
    )
    .map(([word]) => word);
};
