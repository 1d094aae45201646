import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../supervision/part';

/** A part that runs a piece of JavaScript and is ready when it says so. */
export const aPart = (folder: string, name: string, script: string): Part => ({
  name,
  command: process.execPath,
  args: ['-e', `const ready = () => require('fs').writeFileSync('${name}.ready', ''); ${script}`],
  cwd: folder,
  env: {},
  logFile: join(folder, `${name}.log`),
  stopSignal: 'SIGTERM',
  isReady: () => Promise.resolve(existsSync(join(folder, `${name}.ready`))),
  readyWithin: 10,
});

/** JavaScript of a part that becomes ready and stays. */
export const lasting = 'ready(); setInterval(() => {}, 1000);';
