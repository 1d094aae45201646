/** What was wrong with an input; the program decides by these, never by message text. */
export type EvidenceErrorCode =
  | 'assembly-missing'
  | 'manifest-missing'
  | 'file-missing'
  | 'file-unreadable'
  | 'file-too-large'
  | 'json-broken'
  | 'text-broken'
  | 'path-outside'
  | 'shape-unexpected'
  | 'nested-too-deep'
  | 'too-much'
  | 'environment-unknown'
  | 'claim-unknown'
  | 'option-invalid'
  | 'output-unwritable';

/** What a person needs to mend it. */
export interface Trouble {
  /** The file, folder or option that is wrong. */
  readonly where: string;
  /** What is wrong with it, without a full stop. */
  readonly problem: string;
  /** The way out, without a full stop. */
  readonly fix: string;
  readonly cause?: unknown;
}

/** The only error this package throws on purpose. Its message is meant for the person who ran the program. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';

  constructor(
    readonly code: EvidenceErrorCode,
    { where, problem, fix, cause }: Trouble,
  ) {
    super(`${where}: ${problem}. ${fix}.`, cause === undefined ? undefined : { cause });
  }
}
