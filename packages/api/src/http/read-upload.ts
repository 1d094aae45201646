import { Problem } from '../problems/problem';
import { readBytes } from './read-bytes';
import type { Upload } from './route';
import type { Context } from './state';

const NOTHING = Buffer.alloc(0);

/** The file in a request. @throws Problem `unsupported-media-type`, `body-too-large`, or `invalid-input` for an empty one */
export async function readUpload(context: Context, upload: Upload | undefined): Promise<Buffer> {
  if (upload === undefined) return NOTHING;
  if (!upload.types.includes(context.request.type) || context.get('Content-Encoding') !== '') {
    throw new Problem('unsupported-media-type', {
      detail: `Send the file as ${upload.types.join(' or ')}, without Content-Encoding.`,
    });
  }
  const bytes = await readBytes(context, upload.maxBytes);
  if (bytes.length === 0) throw new Problem('invalid-input', { detail: 'The file is empty: choose another one.' });
  return bytes;
}
