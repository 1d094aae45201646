import { styleText } from 'node:util';
import { visibly } from '../../render/visible';
import { PROSE_VERDICTS, type ProseReport, type ProseVerdict } from '../prose-report';
import { countWords, PROSE_SYMBOLS, PROSE_WORDS } from './prose-words';

const COLOURS = { backed: 'green', 'not-backed': 'yellow', contradicted: 'red' } as const satisfies Record<
  ProseVerdict,
  string
>;

const INDENT = ' '.repeat(24);

/** Sentences by line for a terminal: line, verdict, sentence, and below it why. */
export const renderProseTable = (report: ProseReport, coloured: boolean): string => {
  const { file, environment, sentences, counts } = visibly(report);
  const width = Math.max(...PROSE_VERDICTS.map((verdict) => PROSE_WORDS[verdict].length));
  const paint = (verdict: ProseVerdict, text: string): string =>
    coloured ? styleText(COLOURS[verdict], text, { validateStream: false }) : text;
  const lines = sentences.flatMap(({ line, verdict, sentence, reason }) => [
    `${String(line).padStart(6)}  ${paint(verdict, `${PROSE_SYMBOLS[verdict]} ${PROSE_WORDS[verdict].padEnd(width)}`)}  ${sentence}`,
    `${INDENT}${reason}`,
  ]);
  return [`${file}, held against ${environment}`, '', ...lines, '', `${environment}: ${countWords(counts)}.`, ''].join(
    '\n',
  );
};
