import fc from 'fast-check';
import { weirdName, weirdValue } from './weird';

/** One fault that is built into a value: somewhere in it something is replaced, left out or added. */
interface Mutation {
  readonly kind: 'replace' | 'drop' | 'add';
  /** Which of the places of the value; counted around. */
  readonly place: number;
  readonly name: string;
  readonly value: unknown;
}

type Path = readonly (string | number)[];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('replace' as const, 'drop' as const, 'add' as const),
  place: fc.nat({ max: 40 }),
  name: weirdName,
  value: weirdValue,
});

/** What a value becomes by a few faults. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, fc.array(mutation, { minLength: 1, maxLength: 3 }))
    .map(([value, mutations]) => mutations.reduce(mutate, value));
}

function mutate(value: unknown, { kind, place, name, value: fresh }: Mutation): unknown {
  const places = placesIn(value);
  const path = places[place % places.length] ?? [];
  if (kind === 'add') return changed(value, path, (old) => added(old, name, fresh));
  if (kind === 'replace' || path.length === 0) return changed(value, path, () => fresh);
  return dropped(value, path);
}

/** The paths of everything in a value, itself first. */
function placesIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  const inside = steps.flatMap((step) => placesIn(child(value, step)).map((path) => [step, ...path]));
  return [[], ...inside];
}

function child(value: object, step: string | number): unknown {
  return (value as Readonly<Record<string | number, unknown>>)[step];
}

function changed(value: unknown, [step, ...path]: Path, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (typeof value !== 'object' || value === null) return value;
  const fresh = changed(child(value, step), path, change);
  if (Array.isArray(value)) return value.with(Number(step), fresh);
  return Object.fromEntries(
    Object.entries(value).map(([name, old]) => [name, name === step ? fresh : (old as unknown)]),
  );
}

function added(value: unknown, name: string, fresh: unknown): unknown {
  if (Array.isArray(value)) return [...(value as readonly unknown[]), fresh];
  if (typeof value !== 'object' || value === null) return fresh;
  return Object.fromEntries([...Object.entries(value), [name, fresh]]);
}

function dropped(value: unknown, path: Path): unknown {
  const last = path.at(-1);
  return changed(value, path.slice(0, -1), (parent) => {
    if (Array.isArray(parent)) return (parent as readonly unknown[]).filter((_, index) => index !== last);
    if (typeof parent !== 'object' || parent === null) return parent;
    return Object.fromEntries(Object.entries(parent).filter(([name]) => name !== last));
  });
}
