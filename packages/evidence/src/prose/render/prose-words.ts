import { PROSE_VERDICTS, type ProseReport, type ProseVerdict } from '../prose-report';

/** Verdicts as a reader sees them, never by colour alone. */
export const PROSE_WORDS: Readonly<Record<ProseVerdict, string>> = {
  backed: 'backed',
  'not-backed': 'not backed',
  contradicted: 'contradicted',
};

export const PROSE_SYMBOLS: Readonly<Record<ProseVerdict, string>> = {
  backed: '✔',
  'not-backed': '?',
  contradicted: '✘',
};

/** `12 backed, 3 not backed, 0 contradicted` */
export const countWords = (counts: ProseReport['counts']): string =>
  PROSE_VERDICTS.map((verdict) => `${counts[verdict]} ${PROSE_WORDS[verdict]}`).join(', ');
