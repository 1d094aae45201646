import type { Metrics } from '../metrics/metrics';
import type { Middleware } from './state';

/** Times every request, under the name of its operation: an address can hold what is nobody else's business. */
export function requestMetrics(metrics: Metrics): Middleware {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const { operationId = 'none', problem } = context.state;
    const status = `${Math.floor(context.status / 100)}xx`;
    const seconds = (performance.now() - start) / 1000;
    metrics.time('http_request_duration_seconds', { operation: operationId, status }, seconds);
    if (problem !== undefined) metrics.count('http_problems_total', { code: problem });
  };
}
