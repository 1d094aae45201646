/**
 * What a placeholder stands for: a text that the assembly or the descriptor knows, a command that asks CloudFormation
 * for what only it knows, or lines that take the place of a whole line.
 */
export type Meaning =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** A placeholder, without its brackets, and its meaning. */
export type Word = readonly [word: string, meaning: Meaning];

export const text = (value: string | number): Meaning => ({ kind: 'text', text: String(value) });
