import { PROBLEMS, type ProblemCode } from './catalogue';
import type { FaultCode } from './fault-code';

/** One value that was not accepted. `pointer` is a JSON pointer into the body, `parameter` a name in path, query or header. */
export interface InputFault {
  readonly detail: string;
  /** Where `detail` is no message of a schema. */
  readonly code?: FaultCode;
  /** What the detail names, as it stands in what was sent. */
  readonly about?: string;
  readonly pointer?: string;
  readonly parameter?: string;
}

export interface ProblemOptions {
  /** Text for the caller: what is wrong and the way out. @default the example of the catalogue */
  readonly detail?: string;
  readonly errors?: readonly InputFault[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** The only error whose text leaves the process. Everything else becomes `internal-error` or `unavailable`. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly InputFault[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(options.detail ?? PROBLEMS[code].example, { cause: options.cause });
    this.name = 'Problem';
    this.code = code;
    this.errors = options.errors;
    this.headers = options.headers ?? {};
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }
}
