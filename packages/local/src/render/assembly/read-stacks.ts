import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../problem';

/** A stack of an assembly, as its manifest lists it. */
export interface Stack {
  readonly name: string;
  readonly region: string;
  /** Names of the stacks that are deployed before it. */
  readonly after: readonly string[];
}

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      dependencies: z.array(z.string()).default([]),
      properties: z.object({ stackName: z.string().optional() }).default({}),
    }),
  ),
});

const manifestOf = (directory: string): z.output<typeof manifestSchema> => {
  const file = join(directory, 'manifest.json');
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Problem(`${file} cannot be read.`, 'Run: npm run synth', { cause: error });
  }
};

/** The stacks of an assembly, each after those that it needs. */
export const readStacks = (directory: string): readonly Stack[] => {
  const stacks = Object.entries(manifestOf(directory).artifacts).filter(
    ([, { type }]) => type === 'aws:cloudformation:stack',
  );
  const names = new Map(stacks.map(([id, { properties }]) => [id, properties.stackName ?? id]));
  const ordered: Stack[] = [];
  const place = (id: string): void => {
    const artifact = stacks.find(([each]) => each === id)?.[1];
    const name = names.get(id);
    if (artifact === undefined || name === undefined || ordered.some((stack) => stack.name === name)) return;
    const needed = artifact.dependencies.filter((dependency) => names.has(dependency));
    needed.forEach(place);
    ordered.push({
      name,
      region: artifact.environment?.split('/').at(-1) ?? 'unknown',
      after: needed.flatMap((dependency) => names.get(dependency) ?? []),
    });
  };
  names.forEach((_, id) => {
    place(id);
  });
  return ordered;
};
