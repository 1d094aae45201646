import type { FieldFault, ProblemKind } from './problem';
import { Problem } from './problem';

const UNREACHABLE = 'The server cannot be reached. Check your connection and try again.';
const UNAVAILABLE = 'The service is not available right now. Try again in a moment.';
const UNREADABLE = 'The server gave an answer that this page does not understand. Reload the page and try again.';
const SIGNED_OUT = 'Your session has ended. Sign in to go on.';

/**
 * Turns what the generated client throws into a `Problem`; an aborted request stays what it is.
 *
 * @param thrown the parsed body of an answer that is not 2xx (RFC 9457), its text, or what `fetch` threw.
 * @param response absent when no answer came.
 */
export function toProblem(thrown: unknown, response: Response | undefined): unknown {
  if (thrown instanceof DOMException && thrown.name === 'AbortError') return thrown;
  if (response === undefined) return new Problem('unreachable', UNREACHABLE, [], { cause: thrown });
  if (response.ok) return new Problem('refused', UNREADABLE, [], { cause: thrown, status: response.status });
  const { status } = response;
  const code = textOf(thrown, 'type')?.split('/').at(-1);
  const kind = kindOf(status, code);
  return new Problem(kind, messageOf(kind, thrown), faultsOf(thrown), {
    cause: thrown,
    status,
    ...(code === undefined ? {} : { code }),
  });
}

function kindOf(status: number, code: string | undefined): ProblemKind {
  if (code === 'not-signed-in') return 'signed-out';
  return status === 502 || status === 503 || status === 504 ? 'unreachable' : 'refused';
}

function messageOf(kind: ProblemKind, body: unknown): string {
  switch (kind) {
    case 'signed-out':
      return SIGNED_OUT;
    case 'unreachable':
      return UNAVAILABLE;
    case 'refused':
      return textOf(body, 'detail') ?? textOf(body, 'title') ?? UNREADABLE;
  }
}

function faultsOf(body: unknown): readonly FieldFault[] {
  const errors = isRecord(body) ? body['errors'] : undefined;
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((entry: unknown) => {
    const field = textOf(entry, 'pointer')?.replace(/^#?\//, '');
    const message = textOf(entry, 'detail');
    return field === undefined || message === undefined ? [] : [{ field, message }];
  });
}

function textOf(value: unknown, key: string): string | undefined {
  const text = isRecord(value) ? value[key] : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
