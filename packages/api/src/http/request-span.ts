import { context as activeContext, propagation, SpanKind } from '@opentelemetry/api';
import { inSpan } from '../tracing/in-span';
import { recording } from '../tracing/recording';
import type { Middleware } from './state';

/** A span a request, in the trace that the caller began, if any. Names and numbers only: no path, query or body. */
export function requestSpan(): Middleware {
  return async (context, next) => {
    if (!recording.isOn) {
      await next();
      return;
    }
    const parent = propagation.extract(activeContext.active(), context.headers);
    const { method } = context;
    const span = { name: method, kind: SpanKind.SERVER, attributes: { 'http.request.method': method } };
    await activeContext.with(parent, () =>
      inSpan(
        () => span,
        async (own) => {
          await next();
          const { operationId } = context.state;
          if (operationId !== undefined) own.updateName(operationId);
          own.setAttribute('http.response.status_code', context.status);
        },
      ),
    );
  };
}
