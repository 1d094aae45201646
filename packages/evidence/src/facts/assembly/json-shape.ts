/** What a JSON text says about itself that the value that `JSON.parse` makes of it no longer shows. */
export interface JsonShape {
  /** How deep its lists and objects are nested. */
  readonly depth: number;
  /** How many keys its objects have, those written twice counted twice. */
  readonly keys: number;
  /** How many values stand beside others. */
  readonly values: number;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const isOpening = (code: number): boolean => code === 91 || code === 123;
const isClosing = (code: number): boolean => code === 93 || code === 125;

const isEscaped = (text: string, quote: number): boolean => {
  let before = quote;
  while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (quote - before) % 2 === 1;
};

/** The index of the quote that ends the string that begins at `start`. */
const endOfString = (text: string, start: number): number => {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
};

/** Reads a text once, without a stack, so that no nesting is too deep for it. */
export const shapeOf = (text: string): JsonShape => {
  let [depth, deepest, keys, values] = [0, 0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfString(text, index);
    else if (code === COLON) keys += 1;
    else if (code === COMMA) values += 1;
    else if (isOpening(code)) deepest = Math.max(deepest, (depth += 1));
    else if (isClosing(code)) depth -= 1;
  }
  return { depth: deepest, keys, values };
};

/** The first key that an object of a JSON text has twice. */
export const doubledKey = (text: string): string | undefined => {
  const open: Set<string>[] = [];
  let last = '';
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      const end = endOfString(text, index);
      last = text.slice(index, end + 1);
      index = end;
    } else if (code === COLON) {
      if (open.at(-1)?.has(last)) return last;
      open.at(-1)?.add(last);
    } else if (isOpening(code)) open.push(new Set());
    else if (isClosing(code)) open.pop();
  }
  return undefined;
};

/** How many keys a parsed value has. Not for values nested deeper than a call stack. */
export const keysOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) for (const part of value as readonly unknown[]) keys += keysOf(part);
  else for (const key in value) keys += 1 + keysOf((value as Readonly<Record<string, unknown>>)[key]);
  return keys;
};
