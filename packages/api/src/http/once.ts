import { createHash } from 'node:crypto';
import type { IdempotencyStore, KeptAnswer, KeyedRequest } from '../idempotency/store';
import { Problem } from '../problems/problem';
import { renderProblem } from '../problems/render';
import type { Context } from './state';

/** What a fingerprint is taken of: the same key for anything else is a mistake of the caller. */
export function fingerprint({ method, url }: Context, body: unknown): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([method, url, body]))
    .digest();
}

/**
 * Carries a request out once, however often it is sent, and answers all of them with the first answer. A failure here is
 * no answer: the request may be sent again.
 *
 * @throws Problem `key-in-use`, `key-reused`, and whatever `carryOut` throws
 */
export async function once(
  context: Context,
  request: KeyedRequest,
  store: IdempotencyStore,
  carryOut: () => Promise<void>,
): Promise<void> {
  const claim = await store.claim(request);
  switch (claim.kind) {
    case 'under-way':
      throw new Problem('key-in-use', { headers: { 'Retry-After': '1' } });
    case 'other-request':
      throw new Problem('key-reused');
    case 'answered':
      repeat(context, claim.answer);
      return;
    case 'claimed':
      await carryOut().catch(async (error: unknown) => {
        if (error instanceof Problem && error.status < 500) await store.keep(request, refusal(context, error));
        else await store.release(request);
        throw error;
      });
      await store.keep(request, answerIn(context));
  }
}

function repeat(context: Context, { status, body, etag, location }: KeptAnswer): void {
  context.set('Idempotency-Replayed', 'true');
  if (etag !== null) context.set('ETag', etag);
  if (location !== null) context.set('Location', location);
  context.status = status;
  if (body === null) return;
  context.body = body;
  context.type = status < 400 ? 'application/json' : 'application/problem+json';
}

function refusal({ state }: Context, problem: Problem): KeptAnswer {
  const body = JSON.stringify(renderProblem(problem, state.requestId));
  return { status: problem.status, body, etag: null, location: null };
}

function answerIn({ status, body, response }: Context): KeptAnswer {
  return {
    status,
    body: typeof body === 'string' ? body : null,
    etag: response.get('ETag') || null,
    location: response.get('Location') || null,
  };
}
