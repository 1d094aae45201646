import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type Koa from 'koa';
import serverless from 'serverless-http';
import type { State } from '../http/state';

export type ProxyHandler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

/** Media types whose bodies API Gateway has to be handed in base 64; its own list has the same. */
const BINARY = ['application/zip'];

/** The application as a handler of API Gateway's REST proxy events. */
export function proxyHandler(app: Koa<State>): ProxyHandler {
  const invoke = serverless(app.callback(), { binary: BINARY });
  return async (event, context) => {
    // Open connections are kept for the next event instead of being waited for.
    context.callbackWaitsForEmptyEventLoop = false;
    // The console's test button sends null where a request has headers and a body.
    const complete = { ...event, headers: { ...event.headers }, body: event.body ?? '' };
    return (await invoke(complete, context)) as APIGatewayProxyResult;
  };
}
