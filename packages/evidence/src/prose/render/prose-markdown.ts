import { cell, code, table } from '../../render/markdown/cell';
import type { ProseReport } from '../prose-report';
import { countWords, PROSE_SYMBOLS, PROSE_WORDS } from './prose-words';

/** The judged sentences as a table of Markdown. */
export const renderProseMarkdown = ({ file, environment, sentences, counts }: ProseReport): string =>
  [
    `# ${cell(file)}, held against ${cell(environment)}`,
    '',
    `${countWords(counts)}.`,
    '',
    ...table(
      ['Line', 'Verdict', 'Sentence', 'Claims', 'Reason'],
      sentences.map(({ line, verdict, sentence, claims, reason }) => [
        String(line),
        `${PROSE_SYMBOLS[verdict]} ${PROSE_WORDS[verdict]}`,
        cell(sentence),
        claims.map(code).join(', '),
        cell(reason),
      ]),
    ),
    '',
  ].join('\n');
