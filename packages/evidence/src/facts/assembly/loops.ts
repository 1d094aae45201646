import { isRecord, type JsonRecord } from './record';

const LOOP = 'Fn::ForEach::';

/** A section of a template with its loops written out; `open` names the loops whose collection only a deployment knows. */
export interface Unrolled {
  readonly section: JsonRecord;
  readonly open: readonly string[];
}

const replaced = (text: string, variable: string, item: string): string =>
  text.replaceAll(`\${${variable}}`, item).replaceAll(`&{${variable}}`, item.replaceAll(/[^A-Za-z0-9]/g, ''));

/** A part of the loop's body for one item: in texts and keys as `${Variable}`, as a value as `{ "Ref": "Variable" }`. */
const withItem = (part: unknown, variable: string, item: string): unknown => {
  if (typeof part === 'string') return replaced(part, variable, item);
  if (Array.isArray(part)) return part.map((each: unknown) => withItem(each, variable, item));
  if (!isRecord(part)) return part;
  const entries = Object.entries(part);
  if (entries.length === 1 && part['Ref'] === variable) return item;
  return Object.fromEntries(
    entries.map(([key, value]) => [replaced(key, variable, item), withItem(value, variable, item)]),
  );
};

const bodyOf = (loop: unknown): readonly [variable: string, items: readonly string[], body: JsonRecord] | undefined => {
  const [variable, items, body]: readonly unknown[] = Array.isArray(loop) ? (loop as readonly unknown[]) : [];
  const isText = (item: unknown): item is string => typeof item === 'string';
  return typeof variable === 'string' && Array.isArray(items) && items.every(isText) && isRecord(body)
    ? [variable, items, body]
    : undefined;
};

/** Writes the loops (`Fn::ForEach`) of a section out. */
export const unroll = (section: JsonRecord): Unrolled => {
  if (!Object.keys(section).some((key) => key.startsWith(LOOP))) return { section, open: [] };
  const open: string[] = [];
  const entries = Object.entries(section).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    if (!key.startsWith(LOOP)) return [[key, value]];
    const loop = bodyOf(value);
    if (loop === undefined) {
      open.push(key);
      return [];
    }
    const [variable, items, body] = loop;
    return items.flatMap((item) => Object.entries(withItem(body, variable, item) as JsonRecord));
  });
  return { section: Object.fromEntries(entries), open };
};
