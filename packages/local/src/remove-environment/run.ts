import type { Regenerate } from '@hexastyle/environment';
import { applyRemoval } from './apply-removal';
import { describeRemoval } from './describe-removal';
import { parseOptions, USAGE, type Options } from './options';
import type { Removal } from './removal';

export interface Surroundings {
  /** The repository. */
  readonly root: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly plan: (name: string) => Promise<Removal>;
  readonly regenerate: Regenerate;
}

/** Runs `env:remove`; see `USAGE` for the exit code. Rejects when the generator fails: the descriptor is back again then. */
export const run = async (args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> => {
  const parsed = parseOptions(args);
  switch (parsed.kind) {
    case 'wrong':
      surroundings.complain(`${parsed.problem}\n\n${USAGE}`);
      return 2;
    case 'help':
      surroundings.print(USAGE);
      return 0;
    case 'options':
      return remove(parsed.options, surroundings);
  }
};

const remove = async (options: Options, surroundings: Surroundings): Promise<0 | 1> => {
  const { root, print, complain, plan, regenerate } = surroundings;
  const removal = await plan(options.name);
  const tell = (kind: 'planned' | 'refused' | 'removed'): void => {
    print(options.json ? JSON.stringify({ kind, ...removal }, undefined, 2) : describeRemoval(removal));
  };
  if (options.dryRun) {
    tell('planned');
    return 0;
  }
  if (!options.yes || removal.blocks.some(({ where }) => where === 'files')) {
    tell('refused');
    complain(
      options.yes
        ? '\nNothing was removed: mend first what is in the way in the repository.'
        : '\nNothing was removed: take the steps, then say --yes.',
    );
    return 1;
  }
  await applyRemoval(root, removal, regenerate);
  tell('removed');
  if (!options.json) print(`\n${removal.file} was removed, and everything that followed from it. Commit it.`);
  return 0;
};
