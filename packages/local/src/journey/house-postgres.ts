import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { databaseUrl, dataOf, passwordFileOf, type Cluster } from '../postgres/cluster';
import type { Services } from '../start/services';
import type { RunningHouse } from './running-house';

/** Lines of PostgreSQL's pid file. */
const PID_LINE = 0;
const PORT_LINE = 3;

/** By then the server has read a changed rule. */
const RULE_READ_MS = 500;

const clusterOf = ({ stateFolder }: RunningHouse): Cluster => ({ folder: join(stateFolder, 'postgres') });

const numberAt = (cluster: Cluster, line: number): number =>
  Number(readFileSync(join(dataOf(cluster), 'postmaster.pid'), 'utf8').split('\n')[line]);

/** Where the database server of a running house is. */
export const housePostgres = (house: RunningHouse): Services['postgres'] => {
  const cluster = clusterOf(house);
  const port = numberAt(cluster, PORT_LINE);
  return {
    port,
    password: readFileSync(passwordFileOf(cluster), 'utf8').trim(),
    habitsUrl: databaseUrl(cluster, port, 'habits'),
  };
};

/** PostgreSQL names the database of each connection in the title of its process. */
const processesIn = (server: number, database: string): readonly number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(` ${database} `))
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, parent]) => (pid !== undefined && parent === server ? [pid] : []));

/** Lets nobody into one database of a running house and throws out who is in. @returns what lets them in again */
export const shut = async (house: RunningHouse, database: string): Promise<() => void> => {
  const cluster = clusterOf(house);
  const server = numberAt(cluster, PID_LINE);
  const rules = join(dataOf(cluster), 'pg_hba.conf');
  const before = readFileSync(rules, 'utf8');
  const rule = (text: string): void => {
    writeFileSync(rules, text);
    process.kill(server, 'SIGHUP');
  };
  rule(`host "${database}" all all reject\n${before}`);
  // A client that is thrown out before the server has read the rule comes back in.
  await setTimeout(RULE_READ_MS);
  for (const pid of processesIn(server, database)) process.kill(pid, 'SIGTERM');
  return () => {
    rule(before);
  };
};
