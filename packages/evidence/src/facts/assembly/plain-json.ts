/** Longer texts, in characters, may hold more values than a judge has memory for. */
const LONGEST = 4_000_000;

/** The margin of the second line, by which every level of a text is indented. */
const marginOf = (text: string): string => /^[[{]\n( +)/.exec(text)?.[1] ?? '';

/** Strings hold no line breaks, so that the margin of a line tells how deep its value is nested. */
const isShallow = (text: string, margin: string, depth: number): boolean =>
  margin === '' ? text.length < depth : !text.includes(`\n${margin.repeat(depth)}`);

/**
 * The value of a text that reads as `JSON.stringify` writes it, as the CDK's do: such a text says nothing that the value does
 * not show. `undefined` of any other text, of a long one, and of one that is nested `depth` deep.
 */
export const plainJson = (text: string, depth: number): object | undefined => {
  const margin = marginOf(text);
  if (text.length > LONGEST || !isShallow(text, margin, depth)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    return JSON.stringify(value, undefined, margin) === text.trimEnd() ? value : undefined;
  } catch {
    return undefined;
  }
};
