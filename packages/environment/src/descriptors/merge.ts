import { isPlain } from './plain';
import type { Plain } from './plain';

/** `over` on top of `under`, map by map; lists and scalars of `over` win whole. */
export const merge = (under: Plain, over: Plain): Plain => {
  const merged = new Map(Object.entries(under));
  for (const [key, value] of Object.entries(over)) {
    const below = merged.get(key);
    merged.set(key, isPlain(below) && isPlain(value) ? merge(below, value) : value);
  }
  return Object.fromEntries(merged);
};
