import { PROBLEMS, problemType } from './catalogue';
import type { Problem } from './problem';
import type { ProblemBody } from './schema';

/** The `application/problem+json` body of a problem. */
export function renderProblem(problem: Problem, requestId: string): ProblemBody {
  return {
    type: problemType(problem.code),
    title: PROBLEMS[problem.code].title,
    status: problem.status,
    detail: problem.message,
    instance: `tag:hexastyle.example,2026:request/${requestId}`,
    ...(problem.errors === undefined ? {} : { errors: problem.errors.map((fault) => ({ ...fault })) }),
  };
}
