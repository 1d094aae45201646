import { columns } from '../../render/columns';
import { paint, type Paint } from '../../render/paint';
import { MAX_FACTOR } from '../judgement/judge-price';
import type { Verdict } from '../judgement/verdict';
import type { RefreshedBook } from '../refresh-book';

const changeOf = (before: number, usd: number): string => {
  const percent = (usd / before - 1) * 100;
  return `${percent > 0 ? '+' : ''}${percent.toFixed(1)} %`;
};

interface Row {
  readonly cells: readonly string[];
  readonly tone: 'good' | 'warning' | 'quiet';
}

const rowOf = (verdict: Verdict): readonly Row[] => {
  switch (verdict.kind) {
    case 'renewed': {
      const { key, before, usd } = verdict;
      return [{ cells: [key, `${before}`, '->', `${usd}`, changeOf(before, usd)], tone: 'good' }];
    }
    case 'added':
      return [{ cells: [verdict.key, 'none', '->', `${verdict.usd}`, 'new'], tone: 'good' }];
    case 'refused': {
      const { key, before, usd } = verdict;
      return [{ cells: [key, `${before}`, '->', `${usd}`, `refused`], tone: 'warning' }];
    }
    case 'confirmed':
    case 'left':
      return [];
  }
};

const changes = (verdicts: readonly Verdict[], style: Paint): readonly string[] => {
  const rows = verdicts.flatMap(rowOf);
  const [head = '', ...lines] = columns([['Price', 'before', '', 'now, USD', ''], ...rows.map(({ cells }) => cells)]);
  const painted = lines.map((line, index) => `  ${style(rows[index]?.tone ?? 'quiet', line)}`);
  return rows.length === 0 ? [] : [style('heading', head), ...painted, ''];
};

const refusals = (verdicts: readonly Verdict[], style: Paint): readonly string[] => {
  const keys = verdicts.flatMap(({ kind, key }) => (kind === 'refused' ? [key] : []));
  if (keys.length === 0) return [];
  const words = `Refused, because they would change by more than a factor of ${MAX_FACTOR}. Look at the price page of AWS, then name them: `;
  return [style('warning', `${words}--accept ${keys.join(' ')}`), ''];
};

const stayed = (verdicts: readonly Verdict[], style: Paint): readonly string[] => {
  const lines = verdicts.flatMap((verdict) =>
    verdict.kind === 'left'
      ? [`  ${verdict.key}: ${verdict.before === undefined ? 'none' : `${verdict.before}`}, ${verdict.why}`]
      : [],
  );
  return lines.length === 0
    ? []
    : [style('heading', 'Left as they are'), ...lines.map((line) => style('quiet', line)), ''];
};

/** What became of a region's prices, for a terminal: old and new, what was refused, what stayed and why. */
export const renderRefresh = ({ book, verdicts }: RefreshedBook, coloured: boolean): string => {
  const style = paint(coloured);
  const count = (kind: Verdict['kind']): number => verdicts.filter((each) => each.kind === kind).length;
  const summary = `${count('renewed')} renewed, ${count('added')} new, ${count('confirmed')} confirmed, ${count('refused')} refused, ${count('left')} left`;
  return [
    style('heading', `${book.region}: ${summary}`),
    '',
    ...changes(verdicts, style),
    ...refusals(verdicts, style),
    ...stayed(verdicts, style),
  ].join('\n');
};
