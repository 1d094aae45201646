import { keptFolder } from './kept-folder';
import { runningServices } from './running-services';

/** Jest's global tear-down. After a crash the services end by themselves. */
const globalTeardown = async (): Promise<void> => {
  keptFolder.remove();
  await runningServices.get()?.stop();
  runningServices.set(undefined);
};

module.exports = globalTeardown;
