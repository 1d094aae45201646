import { setTimeout as sleep } from 'node:timers/promises';

const signalGroup = (group: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
};

const isGoneWithin = async (group: number, milliseconds: number): Promise<boolean> => {
  const deadline = performance.now() + milliseconds;
  while (signalGroup(group, 0)) {
    if (performance.now() > deadline) return false;
    await sleep(20);
  }
  return true;
};

/**
 * Ends a process group: asks with `signal`, insists with SIGTERM, then kills. Settles when no member is left, so that
 * ports and files are free. `patience` is in milliseconds, per step.
 */
export const endGroup = async (group: number, signal: NodeJS.Signals, patience = 5000): Promise<void> => {
  for (const step of [signal, 'SIGTERM', 'SIGKILL'] as const) {
    if (!signalGroup(group, step) || (await isGoneWithin(group, patience))) return;
  }
};
