import { isSpanContextValid, trace } from '@opentelemetry/api';
import type { Context } from './state';

/** https://www.w3.org/TR/trace-context/#traceparent-header, with a trace id that is not all zeros. */
const TRACEPARENT = /^[\da-f]{2}-(?!0{32})([\da-f]{32})-[\da-f]{16}-[\da-f]{2}(?:-|$)/;
/** https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader */
const AMAZON = /(?:^|;)Root=(1-[\da-f]{8}-[\da-f]{24})(?:;|$)/;

/**
 * The trace that a request belongs to: the one that is recorded here, or else the one that it came with. Strict, because
 * it is written into logs.
 */
export function traceId(context: Context): string | undefined {
  const recorded = trace.getActiveSpan()?.spanContext();
  if (recorded !== undefined && isSpanContextValid(recorded)) return recorded.traceId;
  return TRACEPARENT.exec(context.get('traceparent'))?.[1] ?? AMAZON.exec(context.get('X-Amzn-Trace-Id'))?.[1];
}
