import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../supervision/part';
import { isListening, loopback } from '../supervision/port';
import { makePrivateFolder } from '../supervision/private-folder';

/** What running a Redis or Valkey server needs. */
export interface RedisOptions {
  readonly program: string;
  readonly folder: string;
  readonly port: number;
  readonly logFile: string;
  /** Whether the data outlives the server. */
  readonly durable: boolean;
}

/** A server on loopback, and the address, with its password, to reach it. */
export interface RedisServer {
  readonly part: Part;
  readonly url: string;
}

/** Writes the server's configuration, with a new random password in a file that only we can read. */
export const redisServer = ({ program, folder, port, logFile, durable }: RedisOptions): RedisServer => {
  const password = randomBytes(24).toString('hex');
  const configuration = join(folder, 'redis.conf');
  makePrivateFolder(folder);
  const lines = [
    `bind ${loopback}`,
    `port ${port}`,
    `requirepass ${password}`,
    `dir "${folder}"`,
    'daemonize no',
    durable ? 'save 60 1' : 'save ""',
  ];
  writeFileSync(configuration, `${lines.join('\n')}\n`, { mode: 0o600 });
  return {
    url: `redis://:${password}@${loopback}:${port}`,
    part: {
      name: 'Redis',
      command: program,
      args: [configuration],
      cwd: folder,
      env: { PATH: '/usr/bin:/bin' },
      logFile,
      stopSignal: 'SIGTERM',
      isReady: () => isListening(port),
      readyWithin: 20,
    },
  };
};
