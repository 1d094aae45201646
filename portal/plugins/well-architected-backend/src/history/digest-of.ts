import type { Pillar, Report, ReportSummary, Verdict } from '@hexastyle/plugin-well-architected-common';

type Counts = Partial<Record<Pillar, Partial<Record<Verdict, number>>>>;

/** What is kept beside a report's text so that nobody has to read it for a few numbers: three columns of JSON. */
export interface Digest {
  /** `Summary`. */
  readonly summary: string;
  /** `Counts`. */
  readonly counts: string;
  /** `Outcomes`. */
  readonly outcomes: string;
}

/** The verdict of each claim, in the report's order. Pairs and no object: ids are anybody's text. */
export type Outcomes = readonly (readonly [id: string, verdict: Verdict])[];

/** What the matrix shows. */
export type Summary = Pick<ReportSummary, 'pillars' | 'faults'>;

export function digestOf({ claims, summary, faults }: Report): Digest {
  const counts: Counts = {};
  for (const { pillar, verdict } of claims) {
    const own = (counts[pillar] ??= {});
    own[verdict] = (own[verdict] ?? 0) + 1;
  }
  const outcomes: Outcomes = claims.map(({ id, verdict }) => [id, verdict]);
  const shown: Summary = { pillars: summary, faults };
  return { summary: JSON.stringify(shown), counts: JSON.stringify(counts), outcomes: JSON.stringify(outcomes) };
}

/** Counts per pillar, and over all of them. */
export function tallies(counts: string): {
  readonly verdicts: Record<Verdict, number>;
  readonly pillars: Partial<Record<Pillar, Record<Verdict, number>>>;
} {
  const read = Object.entries(JSON.parse(counts) as Counts) as [Pillar, Partial<Record<Verdict, number>>][];
  const pillars = Object.fromEntries(read.map(([pillar, own]) => [pillar, { ...NONE, ...own }]));
  const verdicts = { ...NONE };
  for (const [, own] of read) {
    for (const [verdict, count] of Object.entries(own) as [Verdict, number][]) {
      verdicts[verdict] += count;
    }
  }
  return { verdicts, pillars };
}

const NONE: Readonly<Record<Verdict, number>> = {
  verified: 0,
  missing: 0,
  drifted: 0,
  'not-checked': 0,
  waived: 0,
  attested: 0,
  'not-applicable': 0,
};
