import { join } from 'node:path';
import { Listr, type ListrTask } from 'listr2';
import { buildPackages } from '../build/build-packages';
import { isBundleFresh, makeBundle, portalBundle, webBundle } from '../build/bundle';
import type { Config } from '../config';
import type { Part } from '../supervision/part';
import type { Supervisor } from '../supervision/supervisor';
import { apiPart } from './api-part';
import { isJudged, judge, synthesize } from './judge';
import { portalPart } from './portal-part';
import type { Services } from './services';
import { startPostgres } from './start-postgres';
import { startRedis } from './start-redis';
import { webPart } from './web-part';

type Gathered = { -readonly [Key in keyof Services]?: Services[Key] };

const services = ({ postgres, redisUrl }: Gathered): Services => {
  if (postgres === undefined) throw new Error('PostgreSQL comes before the programs that use it');
  return { postgres, redisUrl };
};

/** What the programs stand on. The portal's bundle takes a core for itself, so the rest of the making runs beside it in a row. */
const foundations = (config: Config, supervisor: Supervisor): Listr<Gathered> => {
  const logs = join(config.stateFolder, 'logs');
  return new Listr<Gathered>(
    [
      {
        title: 'Portal bundle',
        skip: () => isBundleFresh(portalBundle),
        task: async () => {
          await makeBundle(portalBundle, join(logs, 'build-portal.log'), supervisor);
        },
      },
      {
        title: 'PostgreSQL',
        task: async (gathered) => {
          gathered.postgres = await startPostgres(config, supervisor);
        },
      },
      {
        title: 'Redis',
        task: async (gathered, task) => {
          const { url, note } = await startRedis(config, supervisor);
          gathered.redisUrl = url;
          task.title = note;
        },
      },
      {
        title: 'Web bundle, synthesis and evidence',
        skip: () => isBundleFresh(webBundle) && isJudged(),
        task: async () => {
          await makeBundle(webBundle, join(logs, 'build-web.log'), supervisor);
          if (isJudged()) return;
          await synthesize(logs, supervisor);
          await judge(logs, supervisor);
        },
      },
    ],
    { concurrent: true },
  );
};

const programs = (config: Config, supervisor: Supervisor): Listr<Gathered> => {
  const program = (title: string, part: (found: Services) => Part): ListrTask<Gathered> => ({
    title,
    task: async (gathered) => {
      await supervisor.start(part(services(gathered)));
    },
  });
  return new Listr<Gathered>(
    [
      program('Portal', (found) => portalPart(config, found)),
      program('API', (found) => apiPart(config, found)),
      program('Habits', () => webPart(config)),
    ],
    { concurrent: true },
  );
};

/** Makes what is missing, then starts everything; settles when all of it is ready. Shows progress, in plain lines where there is no terminal. */
export const bringUp = async (config: Config, supervisor: Supervisor): Promise<void> => {
  const steps = new Listr<Gathered>(
    [
      { title: 'Libraries', task: () => buildPackages() },
      { title: 'Foundations', task: () => foundations(config, supervisor) },
      { title: 'Programs', task: () => programs(config, supervisor) },
    ],
    {
      fallbackRenderer: 'simple',
      registerSignalListeners: false,
      rendererOptions: {
        collapseSubtasks: false,
        collapseSkips: false,
        showErrorMessage: false,
        collapseErrors: false,
      },
    },
  );
  await steps.run({});
};
