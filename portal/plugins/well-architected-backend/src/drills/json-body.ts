import { InputError, isError } from '@backstage/errors';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import express from 'express';
import { PayloadTooLargeError } from '../payload-too-large-error';

const readJson = express.json({ limit: '32kb' });

const explain: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
  if (isError(error) && error['type'] === 'entity.too.large') {
    next(new PayloadTooLargeError('The body is larger than 32 kB. Send JSON of at most 32 kB.'));
    return;
  }
  const isBody = isError(error) && typeof error['status'] === 'number' && error['status'] < 500;
  next(isBody ? new InputError(`The body cannot be read: ${error.message}. Send JSON of at most 32 kB.`) : error);
};

/** A body of JSON. After the permission: nobody without one makes the portal read anything. */
export const jsonBody: (RequestHandler | ErrorRequestHandler)[] = [readJson, explain];
