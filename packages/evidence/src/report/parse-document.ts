import type { z } from 'zod';

/** Why a kept document cannot be used. */
export type DocumentFault = 'too-large' | 'not-json' | 'version' | 'shape';

/** A kind of document that the command writes and others read. */
export interface DocumentKind<T> {
  /** `a report` */
  readonly what: string;
  readonly version: number;
  /** In characters. */
  readonly largest: number;
  readonly schema: z.ZodType<T>;
  readonly errorOf: (fault: DocumentFault, message: string, options?: ErrorOptions) => Error;
}

const AGAIN = 'Run `npx hexastyle evidence` to write it again.';
/** Written again where it came from, it would be the same. */
const NEWER = 'A newer program wrote it: update this one, or write it again with `npx hexastyle evidence` of this one.';

const jsonOf = <T>(text: string, name: string, { errorOf }: DocumentKind<T>): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const problem = text.trim() === '' ? 'is empty' : 'is not JSON; it may have been cut off while it was written';
    throw errorOf('not-json', `${name} ${problem}. ${AGAIN}`, { cause });
  }
};

const checkVersion = <T>(raw: unknown, name: string, { version: expected, errorOf }: DocumentKind<T>): void => {
  const version: unknown = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined;
  if (version === expected) return;
  const found = version === undefined ? 'no version' : `version ${JSON.stringify(version).slice(0, 40)}`;
  const wayOut = typeof version === 'number' && version > expected ? NEWER : AGAIN;
  throw errorOf('version', `${name} has ${found}, and this program reads version ${expected}. ${wayOut}`);
};

/** Reads the text of a document. `name` (a file or an environment) is for the message. Throws the kind's own error. */
export const parseDocument = <T>(text: string, name: string, kind: DocumentKind<T>): T => {
  const { what, largest, schema, errorOf } = kind;
  if (text.length > largest)
    throw errorOf('too-large', `${name} is larger than the ${largest / 1024 / 1024} MB that are read. ${AGAIN}`);
  const raw = jsonOf(text, name, kind);
  checkVersion(raw, name, kind);
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw errorOf(
    'shape',
    `${name} is not ${what}: ${where === '' ? 'the document' : where}: ${issue?.message ?? 'unexpected'}. ${AGAIN}`,
    { cause: result.error },
  );
};
