import { SpanKind } from '@opentelemetry/api';
import type { Metrics } from '../metrics/metrics';
import { inSpan, type SpanDescription } from '../tracing/in-span';

const VERB = /^\s*(?:with|select|insert|update|delete|begin|commit|rollback|lock)\b/i;

/** Times a statement, and gives it a span. Of the statement only its first word is told. */
export async function observed<T>(metrics: Metrics, statement: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  let outcome = 'failed';
  try {
    const result = await inSpan(() => describe(statement), run);
    outcome = 'ok';
    return result;
  } finally {
    metrics.time('database_statement_duration_seconds', { outcome }, (performance.now() - start) / 1000);
  }
}

function describe(statement: string): SpanDescription {
  const operation = VERB.exec(statement)?.[0].trim().toUpperCase() ?? 'OTHER';
  const attributes = { 'db.system.name': 'postgresql', 'db.operation.name': operation };
  return { name: `database ${operation}`, kind: SpanKind.CLIENT, attributes };
}
