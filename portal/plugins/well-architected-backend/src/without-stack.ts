import { isError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';

/**
 * Backstage answers errors with their stack under NODE_ENV=development, which is how the portal runs on one
 * machine. Callers get the message only; what is a fault of ours, Backstage has no status for, and it is logged whole.
 */
export const withoutStack: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
  if (isError(error) && error.name !== 'Error') {
    delete error.stack;
  }
  next(error);
};
