import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../problem';
import { lastWords, logName, openLog } from './log-file';
import type { Keeper } from './keeper';
import type { Part, RunningPart } from './part';
import { endGroup } from './process-group';

const spawnPart = (part: Part): ChildProcess => {
  const log = openLog(part.logFile);
  try {
    return spawn(part.command, part.args, {
      cwd: part.cwd,
      env: part.env,
      // Its own process group: Ctrl-C reaches only us, and stopping it reaches whatever it started itself.
      detached: true,
      stdio: ['ignore', log, log],
      ...(part.account && { uid: part.account.uid, gid: part.account.gid }),
    });
  } finally {
    closeSync(log);
  }
};

const exitOf = (child: ChildProcess): Promise<number | NodeJS.Signals> =>
  new Promise((resolve) => {
    child.once('error', () => {
      resolve(127);
    });
    child.once('exit', (code, signal) => {
      resolve(code ?? signal ?? 1);
    });
  });

const becomeReady = async (part: Part, hasExited: () => boolean): Promise<boolean> => {
  const deadline = performance.now() + part.readyWithin * 1000;
  while (!hasExited() && performance.now() < deadline) {
    if (await part.isReady()) return true;
    await sleep(50);
  }
  return false;
};

/** Starts a part and waits until it is ready. Throws a `Problem`, with nothing left running, when that does not happen. */
export const startPart = async (part: Part, keeper: Keeper): Promise<RunningPart> => {
  const child = spawnPart(part);
  let exit: number | NodeJS.Signals | undefined;
  const exited = exitOf(child).then((code) => (exit = code));
  const { pid } = child;
  if (pid === undefined) {
    await exited;
    throw new Problem(`${part.name} cannot be started: ${part.command} does not run.`, 'See `npm run doctor`.');
  }
  keeper.track(pid, part.stopSignal);
  const stop = async (): Promise<void> => {
    await endGroup(pid, part.stopSignal);
    await exited;
  };
  if (await becomeReady(part, () => exit !== undefined)) {
    return { name: part.name, pid, logFile: part.logFile, exited, stop };
  }
  const how = exit === undefined ? `was not ready after ${part.readyWithin} s` : `stopped at once (${exit})`;
  await stop();
  throw new Problem(
    `${part.name} ${how}: ${lastWords(part.logFile)}.`,
    `The whole story is in ${logName(part.logFile)}.`,
  );
};
