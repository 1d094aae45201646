import type { Context } from './state';

/**
 * The token of `Authorization: Bearer`, RFC 6750, 2.1. No browser sends one by itself, and none lets a page of another
 * site send one without asking first: such a request needs no other proof of where it comes from.
 */
export function bearerToken(context: Context): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(context.get('Authorization'))?.[1];
}
