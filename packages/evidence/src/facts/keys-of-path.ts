/** Claims ask for the same few hundred paths thousands of times. */
const MOST_KNOWN = 10_000;
const known = new Map<string, readonly string[]>();

/** The keys of a dotted path, `Rules.0.Status`. */
export const keysOfPath = (path: string): readonly string[] => {
  const before = known.get(path);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const keys = path.split('.');
  known.set(path, keys);
  return keys;
};
