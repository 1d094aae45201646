import { indexFiles } from './file-index';
import { judgeSentence } from './judge-sentence';
import { PROSE_VERDICTS, type JudgedSentence, type ProseReport, type ProseVerdict } from './prose-report';
import type { Known } from './said';
import type { Sentence } from './sentence';
import { sentencesOf } from './sentences-of';

const countsOf = (sentences: readonly JudgedSentence[]): Record<ProseVerdict, number> =>
  Object.fromEntries(
    PROSE_VERDICTS.map((verdict) => [verdict, sentences.filter((each) => each.verdict === verdict).length]),
  ) as Record<ProseVerdict, number>;

/** Judges what is said twice in the same place once. */
const judgeEach = (sentences: readonly Sentence[], known: Known): readonly JudgedSentence[] => {
  const judged = new Map<string, JudgedSentence>();
  return sentences.map((sentence) => {
    const { line, text, kind, list, codes } = sentence;
    const key = JSON.stringify([text, kind, list, codes]);
    const ruled = judged.get(key) ?? judgeSentence(sentence, known);
    judged.set(key, ruled);
    return { ...ruled, line };
  });
};

/** Judges every sentence of a hand-written mapping against one environment. Pure: no clock, no network, no guess. */
export const judgeProse = (file: string, markdown: string, { facts, report }: Omit<Known, 'index'>): ProseReport => {
  const known = { facts, report, index: indexFiles(facts.repository, report) };
  const sentences = judgeEach(sentencesOf(markdown), known);
  return { file, environment: report.environment, counts: countsOf(sentences), sentences };
};
