import type { Part } from '../supervision/part';
import { isListening, loopback } from '../supervision/port';

/** moto's server on a loopback port; of our environment it gets the search path alone, so no credentials. */
export const motoPart = (program: string, port: number, folder: string, searchPath: string): Part => ({
  name: 'moto_server',
  command: program,
  args: ['-H', loopback, '-p', `${port}`],
  cwd: folder,
  env: { PATH: searchPath, MOTO_EC2_LOAD_DEFAULT_AMIS: 'false' },
  logFile: `${folder}/logs/moto.log`,
  stopSignal: 'SIGTERM',
  isReady: () => isListening(port),
  readyWithin: 60,
});
