import type { Middleware as KoaMiddleware, ParameterizedContext } from 'koa';
import type { Logger } from 'pino';
import type { ProblemCode } from '../problems/catalogue';

/** What middleware leaves for the middleware inside it. */
export interface State {
  requestId: string;
  logger: Logger;
  operationId?: string;
  /** What was answered, when it was no success. */
  problem?: ProblemCode;
}

export type Context = ParameterizedContext<State>;
export type Middleware = KoaMiddleware<State>;
