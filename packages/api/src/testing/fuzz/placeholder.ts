/**
 * Stands in a request for what only exists while the test runs, such as `{habits:3}`: requests stay readable and shrink.
 * `{raw:...}` is none.
 */
const PLACEHOLDER = /^\{(?!raw:)([a-z-]+):(\d+)\}$/;

export interface Placeholder {
  readonly kind: string;
  readonly index: number;
}

export function placeholder(kind: string, index = 0): string {
  return `{${kind}:${index}}`;
}

export function asPlaceholder(text: string): Placeholder | undefined {
  const [, kind, index] = PLACEHOLDER.exec(text) ?? [];
  return kind === undefined ? undefined : { kind, index: Number(index) };
}
