import { readYaml } from '@hexastyle/environment';
import { z } from 'zod';
import { Problem } from '../problem';

/** Where the commands of the pipelines are, below the repository. */
const BUILDSPECS = 'packages/infra/buildspecs';

const commands = z.array(z.string()).min(1);

const schema = z.looseObject({
  phases: z.looseObject({
    install: z.looseObject({ commands: commands.optional() }).optional(),
    build: z.looseObject({ commands }),
  }),
});

/** The commands of a buildspec, in order. */
export interface BuildspecCommands {
  readonly install: readonly string[];
  readonly build: readonly string[];
}

/** Reads `packages/infra/buildspecs/<name>.yaml` below `root`. Throws a `Problem` when it is no buildspec. */
export const readBuildspec = (root: string, name: string): BuildspecCommands => {
  const reading = readYaml(`${BUILDSPECS}/${name}.yaml`, root, schema);
  if (reading.kind === 'faulty')
    throw new Problem(`${BUILDSPECS}/${name}.yaml is no buildspec.`, 'It is generated: run `npx projen`.');
  const { install, build } = reading.value.phases;
  return { install: install?.commands ?? [], build: build.commands };
};
