import type { Request, RequestHandler, Response } from 'express';

/** Lets a request through when the check resolves; its error is the answer when it rejects. */
export function guarded(check: (request: Request) => Promise<void>): RequestHandler {
  return (request, _response, next) => {
    check(request).then(() => {
      next();
    }, next);
  };
}

/** Answers a request; express 4 does not wait for promises by itself. */
export function answered(answer: (request: Request, response: Response) => Promise<void>): RequestHandler {
  return (request, response, next) => {
    answer(request, response).catch(next);
  };
}
