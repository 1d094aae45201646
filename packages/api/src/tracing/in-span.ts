import { INVALID_SPAN_CONTEXT, SpanStatusCode, trace, type Span, type SpanOptions } from '@opentelemetry/api';
import { recording } from './recording';

export interface SpanDescription extends SpanOptions {
  readonly name: string;
}

const NOWHERE = trace.wrapSpanContext(INVALID_SPAN_CONTEXT);

/** Does work in a span of its own, which is described only while tracing is on. A failure is named, not quoted. */
export function inSpan<T>(describe: () => SpanDescription, work: (span: Span) => Promise<T>): Promise<T> {
  if (!recording.isOn) return work(NOWHERE);
  const { name, ...options } = describe();
  // Asked for every time: one that was asked for before tracing started can stay the one that records nothing.
  return trace.getTracer('hexastyle-api').startActiveSpan(name, options, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      if (error instanceof Error) span.setAttribute('error.type', error.name);
      throw error;
    } finally {
      span.end();
    }
  });
}
