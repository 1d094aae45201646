import type { DocumentKind, Stamped } from './document-kind';

export type ReadDocument<T> =
  { readonly kind: 'document'; readonly content: T } | { readonly kind: 'fault'; readonly reason: string };

/** Reads a document's text; a text that is none is a fault with its reason. `name` is for the reason. */
export function readDocument<T extends Stamped>(
  text: string,
  name: string,
  { parse, isFault }: DocumentKind<T>,
): ReadDocument<T> {
  try {
    return { kind: 'document', content: parse(text, name) };
  } catch (error) {
    if (isFault(error)) {
      return { kind: 'fault', reason: error.message };
    }
    throw error;
  }
}
