export const PROSE_VERDICTS = ['backed', 'not-backed', 'contradicted'] as const;

export type ProseVerdict = (typeof PROSE_VERDICTS)[number];

/** One sentence of a mapping with what the platform says of it. */
export interface JudgedSentence {
  /** 1-based. */
  readonly line: number;
  readonly sentence: string;
  readonly verdict: ProseVerdict;
  /** Ids of the claims that speak of it, whatever their verdict. */
  readonly claims: readonly string[];
  /** Why, one sentence. */
  readonly reason: string;
}

/** A hand-written mapping, judged against one environment. */
export interface ProseReport {
  readonly file: string;
  readonly environment: string;
  readonly counts: Readonly<Record<ProseVerdict, number>>;
  readonly sentences: readonly JudgedSentence[];
}
