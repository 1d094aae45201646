/** What the person can do about it: wait and try again, sign in, or read why it was refused. */
export type ProblemKind = 'unreachable' | 'signed-out' | 'refused';

export interface FieldFault {
  /** Name of the field in the body that was sent. */
  readonly field: string;
  readonly message: string;
}

/** The one error that requests to the API end with; `message` is written for the person at the screen. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly faults: readonly FieldFault[];
  /** HTTP status; absent when no answer came. */
  readonly status: number | undefined;
  /** Which of the API's problems it is, such as `version-mismatch`. */
  readonly code: string | undefined;

  constructor(
    kind: ProblemKind,
    message: string,
    faults: readonly FieldFault[] = [],
    { cause, status, code }: { readonly cause?: unknown; readonly status?: number; readonly code?: string } = {},
  ) {
    super(message, { cause });
    this.name = 'Problem';
    this.kind = kind;
    this.faults = faults;
    this.status = status;
    this.code = code;
  }

  /** What is wrong with a field of the body; undefined when that is not what was refused. */
  faultAt(field: string): string | undefined {
    return this.faults.find((fault) => fault.field === field)?.message;
  }
}
