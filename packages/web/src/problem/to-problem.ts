import { faultMessage, pageMessage, toldMessage, type Fault } from './message-of';
import type { FieldFault, ProblemKind } from './problem';
import { Problem } from './problem';

/**
 * Turns what the generated client throws into a `Problem`; an aborted request stays what it is.
 *
 * @param thrown the parsed body of an answer that is not 2xx (RFC 9457), its text, or what `fetch` threw.
 * @param response absent when no answer came.
 */
export async function toProblem(thrown: unknown, response: Response | undefined): Promise<unknown> {
  if (thrown instanceof DOMException && thrown.name === 'AbortError') return thrown;
  if (response === undefined) {
    return new Problem('unreachable', await pageMessage('unreachable'), [], { cause: thrown });
  }
  const { ok, status } = response;
  if (ok) return new Problem('refused', await pageMessage('unreadable'), [], { cause: thrown, status });
  const code = codeOf(thrown);
  const kind = kindOf(status, code);
  return new Problem(kind, await messageOf(kind, thrown, response), await faultsOf(thrown), {
    cause: thrown,
    status,
    ...(code === undefined ? {} : { code }),
  });
}

function codeOf(body: unknown): string | undefined {
  return textOf(body, 'type')?.split('/').at(-1);
}

function kindOf(status: number, code: string | undefined): ProblemKind {
  if (code === 'not-signed-in') return 'signed-out';
  return status === 502 || status === 503 || status === 504 ? 'unreachable' : 'refused';
}

async function messageOf(kind: ProblemKind, body: unknown, { headers }: Response): Promise<string> {
  switch (kind) {
    case 'signed-out':
      return pageMessage('signed-out');
    case 'unreachable':
      return pageMessage('out-of-order');
    case 'refused': {
      const detail = textOf(body, 'detail') ?? textOf(body, 'title');
      if (detail === undefined) return pageMessage('unreadable');
      const whole = toldFaults(body).find(({ field, code }) => field === undefined && code !== undefined);
      if (whole !== undefined) return faultMessage(whole);
      const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
      return toldMessage(codeOf(body), detail, Number.isFinite(seconds) ? seconds : undefined);
    }
  }
}

async function faultsOf(body: unknown): Promise<readonly FieldFault[]> {
  const code = codeOf(body) ?? 'invalid-input';
  const faults = toldFaults(body).map(async (fault) => ({
    field: fault.field,
    message: await fieldMessage(fault, code),
  }));
  return (await Promise.all(faults)).flatMap(({ field, message }) => (field === undefined ? [] : [{ field, message }]));
}

/** What a rule of the server says of a value may have no code; it is told as the problem is, mostly any value that is not allowed. */
function fieldMessage(fault: Fault, code: string): Promise<string> {
  return fault.code === undefined ? toldMessage(code, fault.detail, undefined) : faultMessage(fault);
}

/** The faults of an answer; those without a field are of the whole of what was sent. */
function toldFaults(body: unknown): readonly (Fault & { readonly field: string | undefined })[] {
  const errors = isRecord(body) ? body['errors'] : undefined;
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((entry: unknown) => {
    const detail = textOf(entry, 'detail');
    const field = textOf(entry, 'pointer')?.replace(/^#?\//, '');
    return detail === undefined ? [] : [{ detail, field, code: textOf(entry, 'code'), about: textOf(entry, 'about') }];
  });
}

function textOf(value: unknown, key: string): string | undefined {
  const text = isRecord(value) ? value[key] : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
