import type { StackResource } from './cloudformation';
import type { PrunedStack } from './prune';
import { LINGERING } from './unmodelled';

/** What is left of a stack after it was destroyed. */
export interface Aftermath {
  readonly retained: number;
  readonly lingering: number;
  readonly faults: readonly string[];
}

/** A resource and whether its service still has it; `undefined` when nobody can look. */
export interface Sighting {
  readonly resource: StackResource;
  readonly is: boolean | undefined;
}

type Fate = 'retained' | 'lingering' | 'deleted';

const KEPT = new Set(['Retain', 'RetainExceptOnCreate']);

/** Judges what is left of a stack against what its template retains and what moto never deletes. */
export const judgeAftermath = ({ name, template }: PrunedStack, sightings: readonly Sighting[]): Aftermath => {
  const fateOf = ({ id, type }: StackResource): Fate => {
    if (KEPT.has(template.Resources[id]?.DeletionPolicy ?? 'Delete')) return 'retained';
    return LINGERING.has(type) ? 'lingering' : 'deleted';
  };
  const fates = sightings.map(({ resource, is }) => ({ resource, is, fate: fateOf(resource) }));
  const left = (wanted: Fate): number => fates.filter(({ is, fate }) => is === true && fate === wanted).length;
  const faults = fates
    .filter(({ is, fate }) => is !== undefined && is !== (fate !== 'deleted'))
    .map(({ resource: { id, type }, fate }) => `${name}: ${id} (${type}) ${WRONG[fate]}`);
  return { retained: left('retained'), lingering: left('lingering'), faults };
};

const WRONG: Readonly<Record<Fate, string>> = {
  retained: 'is gone, and its template retains it',
  lingering: 'is listed as lingering, and moto deletes it: take its type off the list',
  deleted: 'is left',
};
