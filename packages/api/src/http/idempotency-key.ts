import { Problem } from '../problems/problem';

/** A string of RFC 9651 (with quotes), as the draft has it, or the same without quotes, as most clients send it. */
const FORM = /^(?:"([\x20\x21\x23-\x5b\x5d-\x7e]{1,255})"|([\w.:~+/=-]{1,255}))$/;

const DETAIL = 'Send 1 to 255 visible characters, best a new UUID for every request.';

/**
 * The key of a request that may be sent again. draft-ietf-httpapi-idempotency-key-header.
 *
 * @returns undefined without the header @throws Problem `invalid-input`
 */
export function idempotencyKey(header: string): string | undefined {
  if (header === '') return undefined;
  const match = FORM.exec(header);
  const key = match?.[1] ?? match?.[2];
  if (key !== undefined) return key;
  throw new Problem('invalid-input', { detail: DETAIL, errors: [{ detail: DETAIL, parameter: 'Idempotency-Key' }] });
}
