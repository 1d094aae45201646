import type { Middleware } from './state';

/** One line a request, without query, headers and body: they can hold what is nobody else's business. */
export function requestLog(): Middleware {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const { logger, operationId } = context.state;
    const durationMs = Math.round(performance.now() - start);
    logger.info(
      { method: context.method, path: context.path, operationId, status: context.status, durationMs },
      'request',
    );
  };
}
