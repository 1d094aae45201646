import { Problem } from '../problems/problem';
import type { Context } from './state';

/** The body of a request. @throws Problem `body-too-large` as soon as there is more than allowed */
export async function readBytes(context: Context, most: number): Promise<Buffer> {
  const tooLarge = () => new Problem('body-too-large', { detail: `A body has at most ${most} bytes here.` });
  if (context.request.length > most) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving a loop over the request itself would destroy the socket before the answer is out.
  for await (const chunk of context.req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
