import type { Direction, Schema, Schemas } from './schema';
import { valueChanges } from './value-changes';

/** Two documents, and what was compared of them so far: schemas can name each other in circles. */
export interface Comparison {
  readonly before: Schemas;
  readonly after: Schemas;
  readonly direction: Direction;
  readonly seen: ReadonlySet<string>;
}

/** What breaks callers that know one schema when the other takes its place; one line each, with the place. */
export function schemaChanges(one: Schema, other: Schema, at: string, comparison: Comparison): readonly string[] {
  const pair = `${one.$ref} ${other.$ref}`;
  if (one.$ref !== undefined && comparison.seen.has(pair)) return [];
  const inside = { ...comparison, seen: new Set([...comparison.seen, pair]) };
  const before = resolve(one, comparison.before);
  const after = resolve(other, comparison.after);
  const inItems =
    before.items !== undefined && after.items !== undefined
      ? schemaChanges(before.items, after.items, `${at}[]`, inside)
      : [];
  return [
    ...valueChanges(before, after, comparison.direction).map((fault) => `${at}: ${fault}`),
    ...propertyChanges(before, after, at, inside),
    ...requiredChanges(before, after, comparison.direction).map((fault) => `${at}${fault}`),
    ...alternativeChanges(before, after, at, inside),
    ...inItems,
  ];
}

function resolve(schema: Schema, schemas: Schemas): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (schemas[name] ?? {});
}

function propertyChanges(before: Schema, after: Schema, at: string, comparison: Comparison): readonly string[] {
  return Object.entries(before.properties ?? {}).flatMap(([name, property]) => {
    const there = after.properties?.[name];
    if (there !== undefined) return schemaChanges(property, there, `${at}.${name}`, comparison);
    const isHarmless = comparison.direction === 'sent' && after.additionalProperties !== false;
    return isHarmless ? [] : [`${at}.${name}: is gone`];
  });
}

function requiredChanges(before: Schema, after: Schema, direction: Direction): readonly string[] {
  const [asked, given] = [before.required ?? [], after.required ?? []];
  if (direction === 'sent')
    return given.filter((name) => !asked.includes(name)).map((name) => `.${name}: is required now`);
  const still = Object.keys(after.properties ?? {});
  return asked
    .filter((name) => !given.includes(name) && still.includes(name))
    .map((name) => `.${name}: can be missing now`);
}

/** Every alternative that callers know has to find its like among those that there are, or the other way about. */
function alternativeChanges(before: Schema, after: Schema, at: string, comparison: Comparison): readonly string[] {
  const [olds, news] = [alternatives(before), alternatives(after)];
  if (olds.length + news.length === 0) return [];
  const [each, among] = [olds.length === 0 ? [before] : olds, news.length === 0 ? [after] : news];
  const fits = (one: Schema, other: Schema): boolean => schemaChanges(one, other, at, comparison).length === 0;
  const lost =
    comparison.direction === 'sent'
      ? each.filter((old) => !among.some((one) => fits(old, one)))
      : among.filter((one) => !each.some((old) => fits(old, one)));
  const fault = comparison.direction === 'sent' ? 'is not accepted any more' : 'is new';
  return lost.map((one) => `${at}: the alternative ${JSON.stringify(one).slice(0, 80)} ${fault}`);
}

function alternatives({ anyOf = [], oneOf = [] }: Schema): readonly Schema[] {
  return [...anyOf, ...oneOf];
}
