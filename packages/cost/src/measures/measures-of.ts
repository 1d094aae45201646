import type { CostLine } from '../estimate/cost-line';
import { sumOf, type Sum } from '../estimate/sum';
import { MEASURES, type MeasureId } from './measure-ids';

/** A measure of safety that an environment takes, and its price. */
export interface Measure extends Sum {
  readonly id: MeasureId;
  readonly title: string;
}

/** The measures that the lines pay for, the dearest first; one that is not taken is not listed. */
export const measuresOf = (lines: readonly CostLine[]): readonly Measure[] =>
  (Object.keys(MEASURES) as readonly MeasureId[])
    .map((id) => ({ id, members: lines.filter(({ measure, kind }) => measure === id && kind !== 'free') }))
    .filter(({ members }) => members.length > 0)
    .map(({ id, members }) => ({ id, title: MEASURES[id], ...sumOf(members) }))
    .sort((a, b) => b.usd.expected - a.usd.expected || (a.id < b.id ? -1 : 1));
