import { isRecord } from '../facts/assembly/record';
import { visible } from '../render/visible';
import { Hidden } from '../facts/secrets/hidden';

const LONGEST = 100;
/** How much of what is alike is shown before the first difference. */
const LEAD = 16;
const HASH = /\b([0-9a-f]{8})[0-9a-f]{56}\b/g;

const joined = (value: unknown): string | undefined => {
  if (!Array.isArray(value) || value.length !== 2 || !Array.isArray(value[1])) return undefined;
  return value[1].map(wordsOfValue).join(String(value[0]));
};

const intrinsicWords = (name: string, value: unknown): string | undefined => {
  if (name === 'Ref') return `\${${String(value)}}`;
  if (name === 'Fn::GetAtt' && Array.isArray(value)) return `\${${value.join('.')}}`;
  if (name === 'Fn::Sub' && typeof value === 'string') return value;
  if (name === 'Fn::ImportValue' && typeof value === 'string') return `import(${value})`;
  return name === 'Fn::Join' ? joined(value) : undefined;
};

/** A value in one line, intrinsics as people write them. */
export const wordsOfValue = (value: unknown): string => {
  if (value instanceof Hidden) return value.toJSON();
  if (typeof value === 'string') return value === '' ? '""' : value;
  if (!isRecord(value)) return JSON.stringify(value);
  const [[name, each] = ['', undefined], ...others] = Object.entries(value);
  return (others.length === 0 ? intrinsicWords(name, each) : undefined) ?? JSON.stringify(value);
};

/** One line in which control characters are shown, since they could draw over the terminal; hashes by their first eight digits. */
export const oneLine = (text: string): string => visible(text.replaceAll(HASH, '$1…'));

const cut = (text: string, from: number): string => {
  const start = text.length > LONGEST ? Math.max(0, from - LEAD) : 0;
  const shown = text.slice(start, start + LONGEST);
  return `${start > 0 ? '…' : ''}${shown}${start + LONGEST < text.length ? '…' : ''}`;
};

const firstDifference = (left: string, right: string): number => {
  let index = 0;
  while (index < left.length && left[index] === right[index]) index += 1;
  return index;
};

/** Two values, each in one line; long ones from where they begin to differ. */
export const wordsOfPair = (base: unknown, head: unknown): readonly [string, string] => {
  const [from, to] = [oneLine(wordsOfValue(base)), oneLine(wordsOfValue(head))];
  const at = firstDifference(from, to);
  return [cut(from, at), cut(to, at)];
};

/** One value in one line, cut when it is long. */
export const wordsOfOne = (value: unknown): string => cut(oneLine(wordsOfValue(value)), 0);
