import { join } from 'node:path';
import type { Keeper } from '../supervision/keeper';
import { runProgram } from '../supervision/run-program';

/** Runs one program of the trial to its end. @throws Problem that names its log */
export type Run = (
  name: string,
  command: string,
  options: { readonly args: readonly string[]; readonly cwd: string },
) => Promise<void>;

/** What the stages of the trial are made with: each step is told when it ends, with its time. */
export interface Steps {
  readonly run: Run;
  /** Does a piece of work of this process. */
  readonly work: <Result>(name: string, work: () => Promise<Result> | Result) => Promise<Result>;
}

/** What steps need. */
export interface StepsOptions {
  /** Folder for a log file of each program. */
  readonly logs: string;
  /** Ends what runs if we have to go. */
  readonly keeper: Keeper;
  readonly say: (line: string) => void;
  /** Seconds after which a step that lasts tells that it does, again and again. @default 30 */
  readonly every?: number;
}

/** Makes the steps of one trial. */
export const createSteps = ({ logs, keeper, say, every = 30 }: StepsOptions): Steps => {
  const work: Steps['work'] = async (name, does) => {
    const began = performance.now();
    const soFar = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;
    const telling = setInterval(() => {
      say(`${name}: ${soFar()} so far`);
    }, every * 1000);
    try {
      const result = await does();
      say(`${name} (${soFar()})`);
      return result;
    } finally {
      clearInterval(telling);
    }
  };
  const run: Run = (name, command, { args, cwd }) => {
    const logFile = join(logs, `install-plugin-${name.replaceAll(/[^a-z0-9]+/gi, '-')}.log`);
    return work(name, () => runProgram({ name, command, args, cwd, logFile }, keeper));
  };
  return { run, work };
};
