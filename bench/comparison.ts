/** One thing to time: resolves with its duration in seconds. */
export type Timed = () => Promise<number>;

export interface Side {
  readonly name: string;
  readonly run: Timed;
}

/** Two sides timed in turn within one run, so that the machine's mood falls on both. */
export interface Comparison {
  readonly title: string;
  readonly subject: Side;
  readonly baseline: Side;
  /** How often each side is timed, after one warm-up unless it is once. */
  readonly rounds: number;
  /** What is aimed at, and what must not be exceeded, in words: "ratio: aim 0.6, at most 1.2". */
  readonly bound: string;
  /** The ratio that must not be exceeded, where that is what is bounded. @default - nothing is judged */
  readonly atMost?: number;
  /** Prepares both sides; not timed. */
  readonly prepare?: () => Promise<void>;
  /** Undoes what `prepare` did. */
  readonly cleanUp?: () => Promise<void>;
}

export interface Measured {
  readonly title: string;
  readonly bound: string;
  readonly atMost: number | undefined;
  readonly subject: { readonly name: string; readonly seconds: number };
  readonly baseline: { readonly name: string; readonly seconds: number };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** Times both sides in turn and keeps the medians. */
export const measure = async (comparison: Comparison): Promise<Measured> => {
  const { title, bound, subject, baseline, rounds } = comparison;
  await comparison.prepare?.();
  try {
    const times = { subject: [] as number[], baseline: [] as number[] };
    const warmUps = rounds > 1 ? 1 : 0;
    for (let round = 0; round < rounds + warmUps; round += 1) {
      const before = await baseline.run();
      const after = await subject.run();
      if (round < warmUps) continue;
      times.baseline.push(before);
      times.subject.push(after);
    }
    return {
      title,
      bound,
      atMost: comparison.atMost,
      subject: { name: subject.name, seconds: median(times.subject) },
      baseline: { name: baseline.name, seconds: median(times.baseline) },
    };
  } finally {
    await comparison.cleanUp?.();
  }
};
