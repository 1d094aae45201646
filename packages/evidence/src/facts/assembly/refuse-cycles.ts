import { join } from 'node:path';
import { EvidenceError } from '../../evidence-error';
import { listAt, type JsonRecord } from './record';

/** What each artifact still waits for, of the artifacts that there are. */
const dependenciesOf = (artifacts: JsonRecord): Map<string, Set<unknown>> =>
  new Map(
    Object.entries(artifacts).map(([id, artifact]) => [
      id,
      new Set(listAt(artifact, 'dependencies').filter((on) => typeof on === 'string' && Object.hasOwn(artifacts, on))),
    ]),
  );

const dependentsOf = (
  dependencies: ReadonlyMap<string, ReadonlySet<unknown>>,
): ReadonlyMap<unknown, readonly string[]> => {
  const dependents = new Map<unknown, string[]>();
  for (const [id, on] of dependencies)
    for (const each of on) dependents.set(each, [...(dependents.get(each) ?? []), id]);
  return dependents;
};

/** Takes away what depends on nothing that is left, until nothing more goes: what remains waits for itself. */
const waiting = (artifacts: JsonRecord): readonly string[] => {
  const left = dependenciesOf(artifacts);
  const dependents = dependentsOf(left);
  const free = [...left].filter(([, on]) => on.size === 0).map(([id]) => id);
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    left.delete(id);
    for (const dependent of dependents.get(id) ?? []) {
      const on = left.get(dependent);
      if (on?.delete(id) === true && on.size === 0) free.push(dependent);
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
