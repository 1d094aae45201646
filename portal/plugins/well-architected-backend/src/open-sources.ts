import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { BestPractices } from './best-practices';
import type { WellArchitectedConfig } from './config';
import { DiskDocuments } from './disk-documents';
import { INVENTORY, REPORT } from './document-kind';
import { Environments } from './environments';
import { StoredReports } from './history/stored-reports';
import { Inventories } from './inventory/inventories';
import { PushedInventories } from './inventory/pushed-inventories';
import { PushedReports } from './pushed-reports';

/** Where reports and inventories are, and the environments that they are of. */
export interface Sources {
  readonly pushed: PushedReports;
  readonly stored: StoredReports;
  readonly pushedInventories: PushedInventories;
  readonly inventories: Inventories;
  readonly environments: Environments;
}

/** Opens the folders and tables that hold reports and inventories. */
export async function openSources(config: WellArchitectedConfig, knex: Knex, logger: LoggerService): Promise<Sources> {
  const pushed = new PushedReports(knex, logger);
  const stored = new StoredReports(knex, logger);
  const pushedInventories = new PushedInventories(knex, logger);
  const inventories = new Inventories(new DiskDocuments(config.inventoriesDirectory, INVENTORY), pushedInventories);
  const disk = new DiskDocuments(config.reportsDirectory, REPORT);
  const environments = new Environments(config, { disk, pushed, stored, inventories }, await BestPractices.read());
  return { pushed, stored, pushedInventories, inventories, environments };
}
