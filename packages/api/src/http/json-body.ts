import { Problem } from '../problems/problem';
import { readBytes } from './read-bytes';
import type { Context } from './state';

/** Far above any body but those of routes that take more. */
const MOST_BYTES = 65_536;

/** Reads the body of a request as JSON. @param most bytes @default 64 KiB @throws Problem `unsupported-media-type`, `body-too-large` or `malformed-json` */
export async function readJsonBody(context: Context, most = MOST_BYTES): Promise<unknown> {
  requireJson(context);
  const bytes = await readBytes(context, most);
  if (bytes.length === 0) throw new Problem('malformed-json', { detail: 'The body is empty: send a JSON object.' });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Problem('malformed-json', { cause });
  }
}

function requireJson(context: Context): void {
  const { type, charset } = context.request;
  if (type !== 'application/json') throw new Problem('unsupported-media-type');
  if (charset !== '' && charset.toLowerCase() !== 'utf-8') {
    throw new Problem('unsupported-media-type', { detail: 'Send the body in UTF-8.' });
  }
  if (context.get('Content-Encoding') !== '') {
    throw new Problem('unsupported-media-type', { detail: 'Send the body without Content-Encoding.' });
  }
}
