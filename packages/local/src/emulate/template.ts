import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../problem';
import { manifestStacks, type ManifestStack } from '../render/assembly/manifest';

const resourceSchema = z.looseObject({ Type: z.string(), DeletionPolicy: z.string().optional() });
const templateSchema = z.looseObject({
  Resources: z.record(z.string(), resourceSchema),
  Outputs: z.record(z.string(), z.unknown()).optional(),
});

/** A resource as a template describes it. */
export type TemplateResource = z.infer<typeof resourceSchema>;

/** A CloudFormation template. */
export type Template = z.infer<typeof templateSchema>;

/** A stack with its template. */
export interface EmulatedStack {
  readonly name: string;
  readonly region: string;
  /** Relative to the assembly. */
  readonly templateFile: string;
  readonly template: Template;
}

/** Stacks so that each comes after those that it depends on. @throws Problem when they depend on each other */
export const inOrder = (stacks: readonly ManifestStack[]): readonly ManifestStack[] => {
  const ids = new Set(stacks.map(({ id }) => id));
  const ordered = new Map<string, ManifestStack>();
  while (ordered.size < stacks.length) {
    const ready = stacks.filter(
      ({ id, dependencies }) => !ordered.has(id) && dependencies.every((need) => !ids.has(need) || ordered.has(need)),
    );
    if (ready.length === 0) throw new Problem('The stacks depend on each other.', 'Look at addDependency in the app.');
    for (const stack of ready) ordered.set(stack.id, stack);
  }
  return [...ordered.values()];
};

/** The stacks of an assembly in the order of their deployment. @throws Problem when it cannot be read */
export const readEmulatedStacks = (directory: string): readonly EmulatedStack[] =>
  inOrder(manifestStacks(directory)).map(({ name, region, templateFile }) => ({
    name,
    region,
    templateFile,
    template: templateSchema.parse(JSON.parse(readFileSync(join(directory, templateFile), 'utf8'))),
  }));
