import { InputError, isError } from '@backstage/errors';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import express from 'express';
import type { DocumentKind, Stamped } from './document-kind';
import { PayloadTooLargeError } from './payload-too-large-error';

/** Reads a document's text into `request.body`. Whatever the content type says: the text itself is judged later. */
export function documentBody<T extends Stamped>(kind: DocumentKind<T>): (RequestHandler | ErrorRequestHandler)[] {
  const { word, largest } = kind;
  const explain: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
    if (isError(error) && error['type'] === 'entity.too.large') {
      const limit = largest / (1024 * 1024);
      next(
        new PayloadTooLargeError(
          `The ${word} is larger than ${limit} MB. Push the ${word} of one environment and commit.`,
        ),
      );
      return;
    }
    if (isError(error) && typeof error['status'] === 'number' && error['status'] < 500) {
      next(new InputError(`The body cannot be read: ${error.message}. Push the ${word} as UTF-8 JSON.`));
      return;
    }
    next(error);
  };
  return [express.text({ type: () => true, limit: largest, defaultCharset: 'utf-8' }), explain];
}
