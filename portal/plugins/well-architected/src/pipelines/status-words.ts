import type { VerdictWords } from '../verdicts/verdict-words';

const WORDS: ReadonlyMap<string, VerdictWords> = new Map([
  ['Succeeded', { label: 'Succeeded', symbol: '✓', tone: 'success' }],
  ['InProgress', { label: 'Running', symbol: '▶', tone: 'info' }],
  ['Failed', { label: 'Failed', symbol: '✕', tone: 'danger' }],
  ['Stopping', { label: 'Stopping', symbol: '■', tone: 'warning' }],
  ['Stopped', { label: 'Stopped', symbol: '■', tone: 'warning' }],
  ['Cancelled', { label: 'Cancelled', symbol: '■', tone: 'warning' }],
  ['Abandoned', { label: 'Abandoned', symbol: '■', tone: 'warning' }],
  ['Superseded', { label: 'Superseded', symbol: '»', tone: 'neutral' }],
  ['Skipped', { label: 'Skipped', symbol: '»', tone: 'neutral' }],
]);

/** The words of a status of CodePipeline; one that is new to us is shown as it is. */
export function statusWords(status: string | undefined): VerdictWords {
  if (status === undefined) {
    return { label: 'Did not run yet', symbol: '–', tone: 'neutral' };
  }
  return WORDS.get(status) ?? { label: status === '' ? 'Status unknown' : status, symbol: '?', tone: 'warning' };
}
