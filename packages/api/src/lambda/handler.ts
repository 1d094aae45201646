import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type Koa from 'koa';
import serverless from 'serverless-http';
import { DatabaseUnavailable } from '../database/unavailable';
import type { State } from '../http/state';
import { Problem } from '../problems/problem';
import { renderProblem } from '../problems/render';

export type ProxyHandler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

/** The application as a handler of API Gateway's REST proxy events. */
export function proxyHandler(app: Koa<State>): ProxyHandler {
  const invoke = serverless(app.callback());
  return async (event, context) => {
    // Open connections are kept for the next event instead of being waited for.
    context.callbackWaitsForEmptyEventLoop = false;
    // The console's test button sends null where a request has headers and a body.
    const complete = { ...event, headers: { ...event.headers }, body: event.body ?? '' };
    return (await invoke(complete, context)) as APIGatewayProxyResult;
  };
}

/** Answers for an application that could not start. @throws the error, unless it is the database that does not answer */
export function unavailableHandler(error: unknown): ProxyHandler {
  if (!(error instanceof DatabaseUnavailable)) throw error;
  return (event) =>
    Promise.resolve({
      statusCode: 503,
      headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '5', 'Cache-Control': 'no-store' },
      body: JSON.stringify(renderProblem(new Problem('unavailable'), event.requestContext.requestId)),
    });
}
