import { Problem } from '../problem/problem';
import type { Operation } from '../records/operation';
import type { Answer } from './remote';

/**
 * Reads an answer that is not a success: by its status, what is to be done about it.
 *
 * @throws Problem for what may work later, and when nobody is signed in
 */
export async function answerTo(operation: Operation, send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'refused') throw error;
    return refusal(operation, error);
  }
}

function refusal(operation: Operation, problem: Problem): Answer {
  const { status = 500 } = problem;
  if (status === 404) return isDelete(operation) ? { kind: 'done', changes: [] } : { kind: 'gone' };
  if (status === 412 || problem.code === 'key-in-use') return { kind: 'overtaken' };
  if (status === 429 || status >= 500) throw new Problem('unreachable', problem.message, [], { cause: problem });
  // In other languages than English a fault may say what the problem says.
  const reasons = new Set([problem.message, ...problem.faults.map(({ message }) => message)]);
  return { kind: 'refused', reason: [...reasons].join(' ') };
}

function isDelete({ kind }: Operation): boolean {
  return kind === 'delete-habit' || kind === 'delete-pause' || kind === 'delete-entry';
}
