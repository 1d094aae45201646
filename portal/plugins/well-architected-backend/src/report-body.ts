import { InputError, isError } from '@backstage/errors';
import { LARGEST_REPORT } from '@hexastyle/plugin-well-architected-common';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import express from 'express';

class PayloadTooLargeError extends Error {
  override readonly name = 'PayloadTooLargeError';
  readonly status = 413;
}

const readText = express.text({ type: () => true, limit: LARGEST_REPORT, defaultCharset: 'utf-8' });

const explain: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
  if (isError(error) && error['type'] === 'entity.too.large') {
    const limit = LARGEST_REPORT / (1024 * 1024);
    next(
      new PayloadTooLargeError(`The report is larger than ${limit} MB. Push the report of one environment and commit.`),
    );
    return;
  }
  if (isError(error) && typeof error['status'] === 'number' && error['status'] < 500) {
    next(new InputError(`The body cannot be read: ${error.message}. Push the report as UTF-8 JSON.`));
    return;
  }
  next(error);
};

/** Reads a report's text into `request.body`. Whatever the content type says: the text itself is judged later. */
export const reportBody: (RequestHandler | ErrorRequestHandler)[] = [readText, explain];
