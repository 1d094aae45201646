import { manifestStacks, type Bootstrap, type ManifestStack } from './manifest';
import { parametersOf, type StackParameter } from './stack-parameter';

/** A stack of an assembly. */
export interface Stack {
  /** Under which the CDK knows it, `Api`. */
  readonly id: string;
  readonly name: string;
  readonly region: string;
  /** Names of the stacks that are deployed before it. */
  readonly after: readonly string[];
  /** Whether CloudFormation refuses to delete it. */
  readonly terminationProtection: boolean;
  readonly bootstrap: Bootstrap | undefined;
  readonly parameters: readonly StackParameter[];
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
    ordered.set(id, stackOf(directory, stack, needed));
  };
  for (const id of stacks.keys()) place(id);
  return [...ordered.values()];
};

const stackOf = (directory: string, stack: ManifestStack, needed: readonly ManifestStack[]): Stack => {
  const { id, name, region, terminationProtection, bootstrap } = stack;
  const after = needed.map((each) => each.name);
  return { id, name, region, after, terminationProtection, bootstrap, parameters: parametersOf(directory, stack) };
};
