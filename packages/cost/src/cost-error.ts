/** What was wrong; the program decides by these, never by message text. */
export type CostErrorCode = 'prices-unreadable' | 'prices-shape';

/** What a person needs to mend it. */
interface Trouble {
  /** The file that is wrong. */
  readonly where: string;
  /** What is wrong with it, without a full stop. */
  readonly problem: string;
  /** The way out, without a full stop. */
  readonly fix: string;
  readonly cause?: unknown;
}

/** The only error this package throws on purpose. Its message is meant for the person who ran the program. */
export class CostError extends Error {
  override readonly name = 'CostError';

  constructor(
    readonly code: CostErrorCode,
    { where, problem, fix, cause }: Trouble,
  ) {
    super(`${where}: ${problem}. ${fix}.`, cause === undefined ? undefined : { cause });
  }
}
