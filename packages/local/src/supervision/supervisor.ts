import { rm } from 'node:fs/promises';
import { Problem } from '../problem';
import type { Keeper } from './keeper';
import { lastWords, logName } from './log-file';
import type { Part, RunningPart } from './part';
import { endGroup } from './process-group';
import { startReaper } from './reaper';
import { startPart } from './start-part';

/** Keeps parts running together: when one ends unasked, that is a failure of the whole. */
export interface Supervisor extends Keeper {
  /** Starts a part and waits until it is ready. */
  readonly start: (part: Part) => Promise<RunningPart>;
  /** Resolves with the problem when a part that was ready ends unasked. */
  readonly failure: Promise<Problem>;
  /** Ends everything, the latest first. Settles when nothing is left. */
  readonly stop: () => Promise<void>;
}

const unaskedEnd = (part: RunningPart, code: number | NodeJS.Signals): Problem => {
  // Whoever is killed by a signal had no chance to say why.
  const why = typeof code === 'number' ? `: ${lastWords(part.logFile)}` : '';
  const remedy = `The whole story is in ${logName(part.logFile)}; everything else was stopped.`;
  return new Problem(`${part.name} stopped unexpectedly (${code})${why}.`, remedy);
};

/**
 * Makes a supervisor. What it started ends with this process, even if this process is killed. `folders` are removed when
 * nothing is left that runs.
 */
export const createSupervisor = (folders: readonly string[] = []): Supervisor => {
  const reaper = startReaper(folders);
  const groups = new Map<number, NodeJS.Signals>();
  let stopping: Promise<void> | undefined;
  let fail: (problem: Problem) => void = () => undefined;
  const failure = new Promise<Problem>((resolve) => (fail = resolve));
  const keeper: Keeper = {
    track: (group, signal) => {
      groups.set(group, signal);
      reaper.track(group, signal);
      // Somebody was about to start this when everything had to stop.
      if (stopping !== undefined) void endGroup(group, signal);
    },
    untrack: (group) => groups.delete(group),
  };
  const stopAll = async (): Promise<void> => {
    for (const [group, signal] of [...groups].reverse()) await endGroup(group, signal);
    // Before the reaper goes, which removes them if we are killed meanwhile; its own way would let nobody else work.
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
    reaper.dismiss();
  };
  return {
    ...keeper,
    failure,
    start: async (part) => {
      const running = await startPart(part, keeper);
      void running.exited.then((code) => {
        if (stopping === undefined) fail(unaskedEnd(running, code));
      });
      return running;
    },
    stop: () => (stopping ??= stopAll()),
  };
};
