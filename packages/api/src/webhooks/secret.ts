import { randomBytes } from 'node:crypto';

/** Standard Webhooks, "Signature scheme": between 24 and 64 bytes. */
const SECRET_BYTES = 32;

/** How long deliveries are also signed with the secret before, in milliseconds. */
export const ROTATION_MS = 24 * 60 * 60_000;

/** A new symmetric secret as Standard Webhooks writes it: `whsec_` and base64. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
}
