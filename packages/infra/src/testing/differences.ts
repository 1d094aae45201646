import { isDeepStrictEqual } from 'node:util';

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const spelled = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

const missingIn = (all: readonly unknown[], others: readonly unknown[]): readonly unknown[] =>
  all.filter((each) => !others.some((other) => isDeepStrictEqual(each, other)));

/** Lists of different lengths are told by what was added and taken away: by place, everything behind it would differ. */
const inLists = (one: readonly unknown[], two: readonly unknown[], path: string): readonly string[] => [
  ...missingIn(one, two).map((each) => `${path}: ${spelled(each)} -> nothing`),
  ...missingIn(two, one).map((each) => `${path}: nothing -> ${spelled(each)}`),
];

/** One line for every place at which two JSON values differ, at the highest place that only one of them has. */
export function differences(one: unknown, two: unknown, path = ''): readonly string[] {
  if (isDeepStrictEqual(one, two)) return [];
  if (Array.isArray(one) && Array.isArray(two) && one.length !== two.length) return inLists(one, two, path);
  if (!isHolder(one) || !isHolder(two)) return [`${path}: ${spelled(one)} -> ${spelled(two)}`];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(two)])].sort();
  return keys.flatMap((key) => differences(one[key], two[key], path === '' ? key : `${path}.${key}`));
}
