import { describeProblem } from '../problem';
import { publishTestServices, readTestServices } from './config';
import { keptFolder } from './kept-folder';
import { needsServices } from './needs-services';
import { runningServices } from './running-services';
import { startTestServices } from './services';

/** Jest's global set-up: a folder for what test files share, and one PostgreSQL and one Redis for all projects, unless the environment names some. */
const globalSetup = async (): Promise<void> => {
  keptFolder.make();
  const { postgresUrl, redisUrl, searchPath } = readTestServices();
  if ((postgresUrl !== undefined && redisUrl !== undefined) || !needsServices(process.argv)) return;
  try {
    const services = await startTestServices(searchPath);
    runningServices.set(services);
    publishTestServices({ postgresUrl: postgresUrl ?? services.postgresUrl, redisUrl: redisUrl ?? services.redisUrl });
  } catch (thrown) {
    console.error(describeProblem(thrown));
    keptFolder.remove();
    process.exit(1);
  }
};

module.exports = globalSetup;
