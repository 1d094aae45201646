import type { Middleware as KoaMiddleware, ParameterizedContext } from 'koa';
import type { Logger } from 'pino';

/** What middleware leaves for the middleware inside it. */
export interface State {
  requestId: string;
  logger: Logger;
  operationId?: string;
}

export type Context = ParameterizedContext<State>;
export type Middleware = KoaMiddleware<State>;
