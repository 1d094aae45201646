import { DatabaseUnavailable } from '../database/unavailable';
import { PROBLEMS } from '../problems/catalogue';
import { Problem } from '../problems/problem';
import { renderProblem } from '../problems/render';
import type { Context, Middleware } from './state';

const RETRY_AFTER_SECONDS = 5;

/** The one place where a failure becomes an answer. */
export function problemResponses(): Middleware {
  return async (context, next) => {
    try {
      await next();
      refuseUnanswered(context);
    } catch (error) {
      const problem = toProblem(error);
      logFailure(context, problem);
      context.state.problem = problem.code;
      context.set(problem.headers);
      context.status = problem.status;
      context.body = JSON.stringify(renderProblem(problem, context.state.requestId));
      context.type = 'application/problem+json';
    }
  };
}

/** The router leaves 404, 405 and 501 behind when no route answered. */
function refuseUnanswered(context: Context): void {
  if (context.status === 405 || context.status === 501) {
    throw new Problem('method-not-allowed', {
      detail: `${context.method} is not possible here: use one of the methods in Allow.`,
    });
  }
  if (context.status === 404) {
    throw new Problem('not-found', {
      detail: 'There is nothing at this address: GET /openapi.json lists what there is.',
    });
  }
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DatabaseUnavailable) {
    return new Problem('unavailable', { cause: error, headers: { 'Retry-After': String(RETRY_AFTER_SECONDS) } });
  }
  return new Problem('internal-error', { cause: error });
}

function logFailure({ state }: Context, problem: Problem): void {
  if (problem.code === 'unavailable') state.logger.warn({ err: problem.cause }, PROBLEMS.unavailable.title);
  if (problem.code === 'internal-error') state.logger.error({ err: problem.cause }, PROBLEMS['internal-error'].title);
}
