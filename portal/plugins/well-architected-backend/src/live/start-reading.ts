import type { LoggerService, RootConfigService, SchedulerService } from '@backstage/backend-plugin-api';
import type { WellArchitectedConfig } from '../config';
import { Accounts } from './accounts';
import type { CollectorOptions } from './collector';
import { Collector } from './collector';
import type { LiveStore } from './live-store';
import { scheduleReading } from './schedule-reading';

interface Reading {
  readonly scheduler: SchedulerService;
  readonly logger: LoggerService;
  readonly rootConfig: RootConfigService;
  readonly config: WellArchitectedConfig;
  readonly store: LiveStore;
  readonly onAlarms: NonNullable<CollectorOptions['onAlarms']>;
}

/** Begins to read accounts where the configuration says so; `undefined` where it does not. */
export async function startReading({
  scheduler,
  logger,
  rootConfig,
  config,
  store,
  onAlarms,
}: Reading): Promise<Collector | undefined> {
  const { live, environments } = config;
  if (!live.enabled) {
    return undefined;
  }
  const collector = new Collector({ accounts: new Accounts(rootConfig, logger), store, logger, onAlarms });
  await scheduleReading({ scheduler, logger, collector, store, config: live, environments });
  return collector;
}
