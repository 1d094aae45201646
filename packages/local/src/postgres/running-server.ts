import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem';
import { commandOf } from '../supervision/command-of';
import { dataOf, type Cluster } from './cluster';

/**
 * Makes sure that nobody serves this cluster. After a crash its pid file may name a process that is gone, or, where
 * process numbers come round soon (containers), a process that is something else: PostgreSQL would refuse to start.
 * Throws a `Problem` when a server is really running.
 */
export const clearStalePidFile = (cluster: Cluster): void => {
  const file = join(dataOf(cluster), 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (commandOf(pid)?.includes(dataOf(cluster))) {
    throw new Problem(
      `Hexastyle already runs on the data in ${cluster.folder} (PostgreSQL is process ${pid}).`,
      `Stop it with Ctrl-C where it was started, or with \`kill -INT ${pid}\`, or set HEXASTYLE_STATE_DIR to another folder.`,
    );
  }
  rmSync(file);
};
