/** The matches of a pattern with the flag `g`. Most patterns match nothing, which `search` finds out without a copy of them. */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] =>
  text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
