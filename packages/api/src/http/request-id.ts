import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Middleware } from './state';
import { traceId } from './trace-id';

/** Strict, because the id is written into logs and answers. */
const WELL_FORMED = /^[A-Za-z0-9._-]{8,64}$/;

/** Gives every request a name: the one it came with, or a new one. It is in the answer and in every line of the log. */
export function requestId(logger: Logger): Middleware {
  return async (context, next) => {
    const sent = context.get('X-Request-Id');
    const id = WELL_FORMED.test(sent) ? sent : randomUUID();
    context.state.requestId = id;
    const trace = traceId(context);
    context.state.logger = logger.child({ requestId: id, ...(trace === undefined ? {} : { traceId: trace }) });
    context.set('X-Request-Id', id);
    await next();
  };
}
