import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Inventory } from '@hexastyle/plugin-well-architected-common';
import type { Knex } from 'knex';
import knex from 'knex';
import { performance } from 'node:perf_hooks';
import { LiveStore } from '../live/live-store';
import type { Portal } from './a-portal';
import { aPortal } from './a-portal';
import { aClaim, aReport } from './a-report';
import { anInventory, aSum } from './an-inventory';
import { noSchedule } from './no-schedule';
import { someReadings } from './some-readings';

const nothing = (): void => undefined;
const QUIET: LoggerService = { error: nothing, warn: nothing, info: nothing, debug: nothing, child: () => QUIET };

interface MatrixOptions {
  readonly postgresUrl: string;
  readonly environments: number;
  readonly claims: number;
  /** In the inventory of each environment. */
  readonly resources: number;
}

export interface Matrix {
  /** Milliseconds of one `GET /environments`, on the server and its loopback. */
  readonly answer: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** A portal on a database of its own to which a report and an inventory of every environment was pushed, and which read its account. */
export async function aMatrix({ postgresUrl, environments, claims, resources }: MatrixOptions): Promise<Matrix> {
  const name = `matrix_${environments}_${process.pid}`;
  const admin = knex({ client: 'pg', connection: postgresUrl });
  await admin.raw('create database ??', [name]);
  await admin.destroy();
  const database = knex({ client: 'pg', connection: Object.assign(new URL(postgresUrl), { pathname: name }).href });
  const names = Array.from({ length: environments }, (_, index) => `bench-${index}`);
  const described = names.map((each) => ({
    name: each,
    tier: 'staging',
    account: '111111111111',
    region: 'us-east-1',
    drRegion: 'us-west-2',
    owner: 'platform-team',
  }));
  const pushing = await aPortal(database, { environments: described });
  for (const each of names) {
    await pushing.push(reportOf(each, claims)).expect(201);
    await pushing.pushInventory(JSON.stringify(inventoryOf(each, resources))).expect(201);
    await read(database, each);
  }
  // Another portal, which has read none of the reports yet.
  const portal = await aPortal(database, {
    environments: described,
    config: { live: { enabled: true } },
    features: [noSchedule],
  });
  const close = async () => {
    await Promise.all([pushing.stop(), portal.stop()]);
    await database.destroy();
  };
  return { answer: async () => timed(portal), close };
}

async function read(database: Knex, environment: string): Promise<void> {
  const store = new LiveStore(database, QUIET);
  const at = new Date();
  const { alarms, costs, pipelines, recovery } = someReadings(environment, at);
  const known = { at: at.toISOString(), reasons: [] };
  await store.keep(environment, 'alarms', { ...known, value: alarms });
  await store.keep(environment, 'costs', { ...known, value: costs });
  await store.keep(environment, 'pipelines', { ...known, value: pipelines });
  await store.keep(environment, 'recovery', { ...known, value: recovery });
}

async function timed(portal: Portal): Promise<number> {
  const start = performance.now();
  await portal.get('/environments').expect(200);
  return performance.now() - start;
}

function inventoryOf(environment: string, count: number): Inventory {
  return anInventory({
    environment,
    resources: Array.from({ length: count }, (_, index) => ({
      region: 'us-east-1',
      stack: `hexastyle-${environment}-data`,
      logicalId: `Resource${index}`,
      type: 'AWS::RDS::DBCluster',
      constructPath: `/Data/Database/Cluster${index}/Resource`,
      source: { file: 'packages/infra/src/data/database-cluster.ts', line: 42 },
      component: 'data',
      cost: { kind: 'priced', usd: aSum(1).usd },
      critical: true,
    })),
  });
}

/** Some 10 kB of evidence a claim, as real reports have. */
function reportOf(environment: string, count: number): string {
  const claims = Array.from({ length: count }, (_, index) =>
    aClaim({
      id: `claim-${index}`,
      evidence: Array.from({ length: 25 }, (_each, place) => ({
        kind: 'resource' as const,
        region: 'us-east-1',
        stack: `hexastyle-${environment}-data`,
        logicalId: `Resource${index}${place}`,
        type: 'AWS::RDS::DBCluster',
        constructPath: `/Data/Database/Cluster${index}/${place}/Resource`,
        source: { file: 'packages/infra/src/data/database-cluster.ts', line: 42 },
        property: 'StorageEncrypted',
        expected: true,
        actual: true,
      })),
    }),
  );
  return JSON.stringify(aReport({ environment, claims }));
}
