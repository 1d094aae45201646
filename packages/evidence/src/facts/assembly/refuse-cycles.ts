import { join } from 'node:path';
import { EvidenceError } from '../../evidence-error';
import { listAt, type JsonRecord } from './record';

const dependenciesOf = (artifacts: JsonRecord, id: string): readonly string[] =>
  Object.hasOwn(artifacts, id) ? listAt(artifacts[id], 'dependencies').filter((each) => typeof each === 'string') : [];

/** Takes away what depends on nothing that is left, until nothing more goes: what remains waits for itself. */
const waiting = (artifacts: JsonRecord): readonly string[] => {
  const left = new Map(Object.keys(artifacts).map((id) => [id, new Set<string>()] as const));
  const dependents = new Map<string, string[]>();
  for (const id of left.keys())
    for (const on of dependenciesOf(artifacts, id)) {
      if (!left.has(on)) continue;
      left.get(id)?.add(on);
      dependents.set(on, [...(dependents.get(on) ?? []), id]);
    }
  const free = [...left].filter(([, on]) => on.size === 0).map(([id]) => id);
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    left.delete(id);
    for (const dependent of dependents.get(id) ?? []) {
      const on = left.get(dependent);
      on?.delete(id);
      if (on?.size === 0) free.push(dependent);
    }
  }
  return [...left.keys()];
};

/** Throws `shape-unexpected` when artifacts of a manifest depend on each other in a circle: nothing could deploy them. */
export const refuseCycles = (directory: string, artifacts: JsonRecord): void => {
  const circle = waiting(artifacts);
  if (circle.length === 0) return;
  throw new EvidenceError('shape-unexpected', {
    where: join(directory, 'manifest.json'),
    problem: `artifacts depend on each other in a circle: ${circle.slice(0, 5).join(', ')}`,
    fix: 'Take one of the dependencies away and synthesize the assembly again',
  });
};
