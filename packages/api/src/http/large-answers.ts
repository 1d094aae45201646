import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Problem } from '../problems/problem';
import type { Context, Middleware } from './state';

/** Smaller answers are compressed by what stands in front, where that is worth it. */
const LARGE = 1024 * 1024;
/** Of what a Lambda function may answer, 6 MB, a little is left for the headers. */
const MOST_BYTES = 6_000_000;

const compress = promisify(gzip);

/**
 * Compresses large answers, because what a Lambda function answers is bounded before anything in front could do it, and
 * refuses those that are still too large there. The same everywhere: what works on one's own machine works on AWS.
 *
 * @throws Problem `answer-too-large`
 */
export function largeAnswers(): Middleware {
  return async (context, next) => {
    await next();
    const body: unknown = context.body;
    if (typeof body !== 'string' && !Buffer.isBuffer(body)) return;
    if (body.length < LARGE) return;
    if (typeof body === 'string' && context.acceptsEncodings('gzip', 'identity') === 'gzip') await pack(context, body);
    if (sizeAsAnswer(context.body) <= MOST_BYTES) return;
    context.remove('Content-Encoding');
    throw new Problem('answer-too-large');
  };
}

async function pack(context: Context, body: string): Promise<void> {
  const { type } = context;
  context.body = await compress(body);
  context.type = type;
  context.set('Content-Encoding', 'gzip');
  context.vary('Accept-Encoding');
}

/** In the JSON that a function hands over: files in base 64, text with its quotes escaped. */
function sizeAsAnswer(body: unknown): number {
  return Buffer.isBuffer(body) ? Math.ceil(body.length / 3) * 4 : Buffer.byteLength(JSON.stringify(body));
}
