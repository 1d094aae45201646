import type { Measured } from './comparison';
import { judged } from './judged';

const seconds = (value: number): string => `${value.toFixed(2)} s`;

const judgement = ({ subject, baseline, atMost }: Measured): string =>
  atMost === undefined ? '' : `: ${judged(subject.seconds / baseline.seconds, atMost)}`;

/** Lines for a terminal: both sides, their ratio and their difference, the bound, and whether it is kept. */
export const describeMeasured = (measured: Measured): readonly string[] => {
  const { title, bound, subject, baseline } = measured;
  return [
    title,
    `  ${seconds(subject.seconds).padStart(8)}  ${subject.name}`,
    `  ${seconds(baseline.seconds).padStart(8)}  ${baseline.name} (baseline)`,
    `  ratio ${(subject.seconds / baseline.seconds).toFixed(2)}, difference ${seconds(subject.seconds - baseline.seconds)}; ${bound}${judgement(measured)}`,
    '',
  ];
};
