import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type Koa from 'koa';
import serverless from 'serverless-http';
import type { State } from '../http/state';

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
