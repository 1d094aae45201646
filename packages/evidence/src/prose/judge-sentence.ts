import type { JudgedClaim } from '../report/report';
import { FACT_READERS } from './observed/readers';
import type { JudgedSentence } from './prose-report';
import type { Answer, Known, Said } from './said';
import type { Sentence } from './sentence';
import { phraseReader } from './vocabulary/phrase-reader';
import { wordsLeft } from './words-left';

/** More is no sentence that somebody meant to be read. */
const LONGEST_SENTENCE = 600;

const WORDS_SHOWN = 8;

type Ruling = Pick<JudgedSentence, 'verdict' | 'claims' | 'reason'>;

const READERS = [phraseReader, ...FACT_READERS];

/** A waiver accepts that a claim is not true; it does not make it so. */
const isUntrue = ({ verdict }: JudgedClaim): boolean => ['missing', 'drifted', 'waived'].includes(verdict);

const why = ({ id, verdict, reason }: JudgedClaim): string => `${id} is ${verdict}: ${reason.replace(/\.$/, '')}`;

const notBacked = (reason: string, claims: readonly string[] = []): Ruling => ({
  verdict: 'not-backed',
  claims,
  reason: `${reason}.`,
});

const quoted = (words: readonly string[]): string => {
  const more = words.length - WORDS_SHOWN;
  return `“${words.slice(0, WORDS_SHOWN).join(' ')}”${more > 0 ? ` and ${more} words more` : ''}`;
};

const answersOf = (said: readonly Said[], kind: Answer['kind']): readonly string[] => [
  ...new Set(said.flatMap(({ answer }) => (answer?.kind === kind ? [answer.reason] : []))),
];

const ruleOnItem = (sentence: Sentence, said: readonly Said[], claims: readonly JudgedClaim[]): Ruling => {
  const ids = claims.map(({ id }) => id);
  const against = [...answersOf(said, 'differs'), ...claims.filter(isUntrue).map(why)];
  if (against.length > 0) return { verdict: 'contradicted', claims: ids, reason: `${against.join('; ')}.` };
  const left = wordsLeft(sentence, said);
  const agreed = answersOf(said, 'agrees');
  const unknown = answersOf(said, 'unknown');
  if (claims.length + agreed.length + unknown.length === 0) return notBacked('no claim and no fact speaks of this');
  if (left.length > 0) return notBacked(`nothing speaks of ${quoted(left)}`, ids);
  const doubts = [...unknown, ...claims.filter(({ verdict }) => verdict !== 'verified').map(why)];
  if (doubts.length > 0) return notBacked(doubts.join('; '), ids);
  const proofs = [...(ids.length > 0 ? [`verified: ${ids.join(', ')}`] : []), ...agreed];
  return { verdict: 'backed', claims: ids, reason: `${proofs.join('; ')}.` };
};

/** A principle is shown by the claims that name it; one that is open among them says that it is not kept everywhere. */
const ruleOnPrinciple = ({ text }: Sentence, { report: { claims } }: Known): Ruling => {
  const shown = claims.filter(({ principles }) => principles.includes(text));
  const ids = shown.map(({ id }) => id);
  if (shown.length === 0) return notBacked('no claim shows this principle');
  const open = shown.filter(({ verdict }) => !['verified', 'not-applicable'].includes(verdict));
  if (open.length > 0) return notBacked(open.map(why).join('; '), ids);
  const verified = shown.filter(({ verdict }) => verdict === 'verified').map(({ id }) => id);
  if (verified.length === 0) return notBacked('every claim that shows it is not applicable', ids);
  return { verdict: 'backed', claims: verified, reason: `verified: ${verified.join(', ')}.` };
};

const rule = (sentence: Sentence, known: Known): Ruling => {
  if (sentence.text.length > LONGEST_SENTENCE) return notBacked(`longer than ${LONGEST_SENTENCE} characters`);
  if (sentence.kind === 'principle') return ruleOnPrinciple(sentence, known);
  const said = READERS.flatMap((read) => read(sentence, known));
  const ids = new Set(said.flatMap(({ claims }) => claims));
  return ruleOnItem(
    sentence,
    said,
    known.report.claims.filter(({ id }) => ids.has(id)),
  );
};

/** One sentence against claims and facts. What is not understood is not backed. */
export const judgeSentence = (sentence: Sentence, known: Known): JudgedSentence => ({
  line: sentence.line,
  sentence: sentence.text,
  ...rule(sentence, known),
});
