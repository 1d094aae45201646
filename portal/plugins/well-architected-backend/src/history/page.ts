import { InputError } from '@backstage/errors';
import type { Request } from 'express';
import { isOwnInstant } from '../instant';

/** A page of a list that is sorted by time and id, newest first. */
export interface Page {
  readonly limit: number;
  /** Only what comes after this report. */
  readonly after?: Place;
}

/** Where a report stands in the list. */
export interface Place {
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly id: string;
}

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_(\d{1,18})$/;

/** Reads `limit` and `after` of a request. Throws `InputError` with what is wrong and the way out. */
export function readPage({ query }: Request, { usual, most }: { usual: number; most: number }): Page {
  const limit = query['limit'] === undefined ? usual : Number(query['limit']);
  if (!Number.isInteger(limit) || limit < 1 || limit > most) {
    throw new InputError(`limit: write a whole number from 1 to ${most}, or leave it out.`);
  }
  const cursor = query['after'];
  return cursor === undefined ? { limit } : { limit, after: readCursor(cursor) };
}

export function writeCursor({ generatedAt, id }: Place): string {
  return `${generatedAt}_${id}`;
}

function readCursor(cursor: unknown): Place {
  const [, generatedAt, id] = typeof cursor === 'string' ? (CURSOR.exec(cursor) ?? []) : [];
  if (generatedAt === undefined || id === undefined || !isOwnInstant(generatedAt)) {
    throw new InputError('after: write what the page before had as "next", or leave it out to begin with the newest.');
  }
  return { generatedAt, id };
}
