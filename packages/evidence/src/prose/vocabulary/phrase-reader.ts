import { matchesOf } from '../matches-of';
import type { Reader, Said } from '../said';
import { PHRASES } from './phrases';

const ALL: readonly (readonly [claim: string, phrases: readonly RegExp[]])[] = Object.values(PHRASES).flatMap(
  (phrases) => Object.entries(phrases),
);

/** Finds the words that claims say, too. */
export const phraseReader: Reader = ({ text }) =>
  ALL.flatMap(([claim, phrases]) =>
    phrases.flatMap((phrase) =>
      matchesOf(text, phrase).map(({ index, 0: words }): Said => ({
        from: index,
        to: index + words.length,
        claims: [claim],
      })),
    ),
  );
