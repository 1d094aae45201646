import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A new session token: 256 random bits, in URL-safe base64. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is kept of a token. It is random, so one round of SHA-256 cannot be searched backwards. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
