import { freePort, loopback } from '../supervision/port';
import { createSupervisor } from '../supervision/supervisor';
import { portalPart } from '../start/portal-part';
import { readConfig, portVariables } from '../config';
import { readJourneyConfig } from './config';
import { housePostgres } from './house-postgres';
import type { RunningHouse } from './running-house';

/** Another backend of the portal beside that of a running house, over the same databases. */
export interface SecondPortal {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts it with `more` in its environment, such as settings in Backstage's `APP_CONFIG_` variables. */
export const startSecondPortal = async (
  house: RunningHouse,
  more: Readonly<Record<string, string>>,
): Promise<SecondPortal> => {
  const port = await freePort();
  const config = readConfig({
    ...readJourneyConfig().inherited,
    ...more,
    [portVariables.portal]: String(port),
    HEXASTYLE_STATE_DIR: house.stateFolder,
  });
  const supervisor = createSupervisor();
  const part = portalPart(config, { postgres: housePostgres(house), redisUrl: undefined });
  await supervisor.start({ ...part, name: 'second portal', logFile: part.logFile.replace('portal', 'second-portal') });
  return { address: `http://${loopback}:${port}`, stop: supervisor.stop };
};
