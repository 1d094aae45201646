import type { Measured } from './comparison';

const seconds = (value: number): string => `${value.toFixed(2)} s`;

/** Lines for a terminal: both sides, their ratio and their difference, and the bound. */
export const describeMeasured = ({ title, bound, subject, baseline }: Measured): readonly string[] => [
  title,
  `  ${seconds(subject.seconds).padStart(8)}  ${subject.name}`,
  `  ${seconds(baseline.seconds).padStart(8)}  ${baseline.name} (baseline)`,
  `  ratio ${(subject.seconds / baseline.seconds).toFixed(2)}, difference ${seconds(subject.seconds - baseline.seconds)}; ${bound}`,
  '',
];
