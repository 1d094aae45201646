/** Why nothing, or not all, was pushed; the program decides by these, never by message text. */
export type PushErrorCode =
  | 'address-invalid'
  | 'token-missing'
  | 'file-missing'
  | 'unreachable'
  | 'redirected'
  | 'unauthorized'
  | 'forbidden'
  | 'too-large'
  | 'refused'
  | 'failed';

/** What a person needs to mend it. */
interface PushTrouble {
  /** The address, file or variable that is wrong. */
  readonly where: string;
  /** What is wrong with it, without a full stop. */
  readonly problem: string;
  /** The way out, without a full stop. */
  readonly fix: string;
  readonly cause?: unknown;
}

/** The only error that pushing throws on purpose. Its message never has the token. */
export class PushError extends Error {
  override readonly name = 'PushError';

  constructor(
    readonly code: PushErrorCode,
    { where, problem, fix, cause }: PushTrouble,
  ) {
    super(`${where}: ${problem}. ${fix}.`, cause === undefined ? undefined : { cause });
  }

  /** Whether what was given is at fault, and not the portal or the way to it. */
  get isUsage(): boolean {
    return this.code === 'address-invalid' || this.code === 'token-missing' || this.code === 'file-missing';
  }
}
