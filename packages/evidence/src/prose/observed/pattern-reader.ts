import { isAbsent, type AssemblyFacts } from '../../facts/facts';
import { matchesOf } from '../matches-of';
import { unknown, type Answer, type Known, type Reader } from '../said';
import type { Sentence } from '../sentence';

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

type Answering = (groups: Groups, known: Known, sentence: Sentence) => Answer | undefined;

/** Answers for every match of a pattern with the flags `gi`; `undefined` leaves the match alone. */
export const patternReader =
  (pattern: RegExp, answer: Answering): Reader =>
  (sentence, known) =>
    matchesOf(sentence.text, pattern).flatMap((match) => {
      const answered = answer(match.groups ?? {}, known, sentence);
      const [from, to] = [match.index, match.index + match[0].length];
      return answered === undefined ? [] : [{ from, to, claims: [], answer: answered }];
    });

/** Answers from the assembly, or says why there is none. */
export const assemblyReader = (
  pattern: RegExp,
  answer: (groups: Groups, assembly: AssemblyFacts, sentence: Sentence) => Answer | undefined,
): Reader =>
  patternReader(pattern, (groups, { facts: { assembly } }, sentence) =>
    isAbsent(assembly) ? unknown(assembly.absent) : answer(groups, assembly, sentence),
  );
