import { applyAddition, planAddition, type Regenerate, type SoundPlan } from '@hexastyle/environment';
import { describePreview } from '../preview/describe-preview';
import type { Preview } from '../preview/preview';
import { askFor, isIncomplete } from './ask-for';
import { describeOutcome } from './describe-outcome';
import { parseOptions, USAGE, type Options } from './options';
import type { Outcome } from './outcome';
import type { Terminal } from './terminal';

export interface Surroundings {
  /** The repository. */
  readonly root: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Where missing options are asked for. @default - nowhere */
  readonly terminal?: Terminal | undefined;
  readonly regenerate: Regenerate;
  readonly preview: (plan: SoundPlan) => Promise<Preview>;
}

export type ExitCode = 0 | 1 | 2;

/** Runs `env:add`; see `USAGE` for the exit code. Rejects when the generator fails: the descriptor is gone again then. */
export const run = async (args: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  const parsed = parseOptions(args);
  switch (parsed.kind) {
    case 'wrong':
      surroundings.complain(`${parsed.problem}\n\n${USAGE}`);
      return 2;
    case 'help':
      surroundings.print(USAGE);
      return 0;
    case 'options':
      return add(parsed.options, surroundings);
  }
};

const add = async (options: Options, surroundings: Surroundings): Promise<ExitCode> => {
  const { root, terminal } = surroundings;
  const asked = terminal !== undefined && !options.json && isIncomplete(options.request);
  const request = asked ? await askFor(root, options.request, terminal) : options.request;
  const plan = planAddition(root, request);
  if (plan.kind === 'faulty') {
    tell(plan, options, surroundings);
    return 1;
  }
  if (options.dryRun || asked) {
    const preview = await surroundings.preview(plan);
    tell({ ...plan, kind: 'planned', preview, words: describePreview(preview) }, options, surroundings);
  }
  if (options.dryRun) return 0;
  if (asked && !(await isWanted(terminal))) {
    surroundings.print('Nothing was written.');
    return 0;
  }
  await write(plan, options, surroundings);
  return 0;
};

const isWanted = async (terminal: Terminal): Promise<boolean> =>
  /^y(es)?$/i.test((await terminal.ask('Write it? yes or no', 'yes')) ?? '');

const write = async (plan: SoundPlan, options: Options, surroundings: Surroundings): Promise<void> => {
  const { root, regenerate } = surroundings;
  await applyAddition(root, plan, regenerate);
  tell({ ...plan, kind: 'added' }, options, surroundings);
};

const tell = (outcome: Outcome, { json }: Options, { print, complain }: Surroundings): void => {
  if (json) print(JSON.stringify(outcome, undefined, 2));
  else if (outcome.kind === 'faulty') complain(describeOutcome(outcome));
  else print(describeOutcome(outcome));
};
