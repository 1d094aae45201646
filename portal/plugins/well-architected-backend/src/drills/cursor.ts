import { InputError } from '@backstage/errors';
import { isOwnInstant } from '../instant';

/** The last row of a page: the next one begins after it. */
export interface Cursor {
  readonly startedAt: string;
  readonly id: string;
}

const FORM = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function writeCursor({ startedAt, id }: Cursor): string {
  return Buffer.from(`${startedAt} ${id}`).toString('base64url');
}

/** Throws `InputError` for a text that is no cursor of ours. */
export function readCursor(text: string): Cursor {
  const [, startedAt, id] = FORM.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  if (startedAt === undefined || id === undefined || !isOwnInstant(startedAt)) {
    throw new InputError('after: is none of the values that a list gave as next. Begin without it.');
  }
  return { startedAt, id };
}
