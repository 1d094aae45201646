/** Jest's matchers, of type `unknown` and not `any`: they go into expected values and come out of nothing. */
export const anything: unknown = expect.anything();
export const textLike = (pattern: RegExp): unknown => expect.stringMatching(pattern);
export const textWith = (part: string): unknown => expect.stringContaining(part);
