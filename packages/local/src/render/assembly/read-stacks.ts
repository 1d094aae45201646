import { manifestStacks } from './manifest';

/** A stack of an assembly. */
export interface Stack {
  readonly name: string;
  readonly region: string;
  /** Names of the stacks that are deployed before it. */
  readonly after: readonly string[];
}

/** The stacks of an assembly, each after those that it needs. @throws Problem when the assembly cannot be read */
export const readStacks = (directory: string): readonly Stack[] => {
  const stacks = new Map(manifestStacks(directory).map((stack) => [stack.id, stack]));
  const ordered = new Map<string, Stack>();
  const place = (id: string): void => {
    const stack = stacks.get(id);
    if (stack === undefined || ordered.has(id)) return;
    const needed = stack.dependencies.flatMap((dependency) => stacks.get(dependency) ?? []);
    for (const each of needed) place(each.id);
    ordered.set(id, { name: stack.name, region: stack.region, after: needed.map(({ name }) => name) });
  };
  for (const id of stacks.keys()) place(id);
  return [...ordered.values()];
};
