import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portVariables } from '../config';
import { repository } from '../repository';
import { freePort, loopback } from '../supervision/port';
import { readJourneyConfig } from './config';

/** The real `npm start`, on ports and in a state folder of its own. */
export interface RunningHouse {
  readonly portal: string;
  readonly habits: string;
  readonly ports: readonly number[];
  readonly stateFolder: string;
  /** Everything it has printed so far. */
  readonly output: () => string;
  /** Does what Ctrl-C in a terminal does; resolves with npm's exit code when all is over. */
  readonly interrupt: () => Promise<number | NodeJS.Signals>;
}

const untilUp = (child: ChildProcess, output: () => string): Promise<void> =>
  new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (/^habits http/m.test(output())) resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`npm start ended (${code ?? 'killed'}):\n${output()}`));
    });
  });

/** Starts the house, with `more` in its environment, and waits until it has printed its addresses. */
export const startHouse = async (more: Readonly<Record<string, string>> = {}): Promise<RunningHouse> => {
  const ports = [await freePort(), await freePort(), await freePort()] as const;
  const stateFolder = mkdtempSync(join(tmpdir(), 'hexastyle-journey-'));
  chmodSync(stateFolder, 0o755);
  const child = spawn('npm', ['start'], {
    cwd: repository,
    detached: true,
    env: {
      ...readJourneyConfig().inherited,
      [portVariables.portal]: String(ports[0]),
      [portVariables.web]: String(ports[1]),
      [portVariables.api]: String(ports[2]),
      HEXASTYLE_STATE_DIR: stateFolder,
      ...more,
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => {
      resolve(code ?? signal ?? 1);
    });
  });
  await untilUp(child, () => text);
  return {
    portal: `http://${loopback}:${ports[0]}`,
    habits: `http://${loopback}:${ports[1]}`,
    ports,
    stateFolder,
    output: () => text,
    interrupt: async () => {
      const isOver = child.exitCode !== null || child.signalCode !== null;
      if (child.pid !== undefined && !isOver) process.kill(-child.pid, 'SIGINT');
      const code = await ended;
      rmSync(stateFolder, { recursive: true, force: true });
      return code;
    },
  };
};
