import type { StoredReport, Verdict } from '@hexastyle/plugin-well-architected-common';

/** From the bottom of the chart to its top. */
const STACKED: readonly Verdict[] = [
  'verified',
  'attested',
  'not-applicable',
  'waived',
  'not-checked',
  'drifted',
  'missing',
];

export interface Area {
  readonly verdict: Verdict;
  /** Corners of a polygon, `x,y x,y …`, in a box of 100 by 100 whose y grows downwards. */
  readonly points: string;
}

export interface Areas {
  /** Verdicts that no report has are left out. */
  readonly areas: readonly Area[];
  /** What the top of the box stands for. */
  readonly most: number;
}

/** How much of the width the newest report has: its verdicts hold until now. */
const NEWEST_WIDTH = 4;

/** Stacked areas over time. A verdict holds until the next report, so the areas are steps. `reports`: oldest first. */
export function areasOf(reports: readonly StoredReport[]): Areas {
  const most = Math.max(1, ...reports.map((report) => sumUpTo(report, STACKED.length)));
  const [first = 0, last = 0] = [reports.at(0), reports.at(-1)].map((report) => Date.parse(report?.generatedAt ?? ''));
  const xs = reports.map(({ generatedAt }) =>
    last === first ? 0 : ((Date.parse(generatedAt) - first) / (last - first)) * (100 - NEWEST_WIDTH),
  );
  const edge = (level: number): readonly string[] =>
    reports.flatMap((report, index) => {
      const y = round(100 - (sumUpTo(report, level) / most) * 100);
      return [`${round(xs[index] ?? 0)},${y}`, `${round(xs[index + 1] ?? 100)},${y}`];
    });
  return {
    most,
    areas: STACKED.flatMap((verdict, level) =>
      reports.some(({ verdicts }) => verdicts[verdict] > 0)
        ? [{ verdict, points: [...edge(level + 1), ...edge(level).toReversed()].join(' ') }]
        : [],
    ),
  };
}

function sumUpTo({ verdicts }: StoredReport, level: number): number {
  return STACKED.slice(0, level).reduce((sum, verdict) => sum + verdicts[verdict], 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
