import type { BackendFeature } from '@backstage/backend-plugin-api';
import { coreServices, createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Knex } from 'knex';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import request from 'supertest';
import { wellArchitectedPlugin } from '../plugin';

const ENVIRONMENTS = ['staging', 'production'].map((name) => ({
  name,
  tier: name,
  account: '111111111111',
  region: 'us-east-1',
  drRegion: 'us-west-2',
  owner: 'platform-team',
}));

export interface Portal {
  readonly get: (path: string) => request.Test;
  /** As a person, with a body of JSON; `who` is a name such as `ada`. */
  readonly send: (method: 'post' | 'patch', path: string, body: object | string, who?: string) => request.Test;
  readonly push: (body: string) => request.Test;
  readonly pushAsUser: (body: string) => request.Test;
  readonly pushInventory: (body: string) => request.Test;
  /** Writes `<name>.json` into the inventories directory. */
  readonly writeInventory: (name: string, text: string) => Promise<void>;
  /** Writes `<name>.json` into the reports directory. */
  readonly write: (name: string, text: string) => Promise<void>;
  /** Writes a file below the runbooks directory, such as `staging/rollback.md`. */
  readonly writeRunbook: (file: string, text: string) => Promise<void>;
  /** Absolute. */
  readonly runbooksDirectory: string;
  /** Ends it; a test need not, the end of its file does. */
  readonly stop: () => Promise<void>;
}

export interface PortalOptions {
  readonly permission?: 'ALLOW' | 'DENY';
  readonly environments?: object[];
  /** Below `wellArchitected`. */
  readonly config?: object;
  /** Below `aws`. */
  readonly aws?: object;
  /** What else the backend has. */
  readonly features?: readonly BackendFeature[];
}

/** A backend with this plugin, on the given database and an empty reports directory. Its scheduled tasks run as it starts. */
export async function aPortal(
  knex: Knex,
  { permission = 'ALLOW', environments = ENVIRONMENTS, config = {}, aws = {}, features = [] }: PortalOptions = {},
): Promise<Portal> {
  const reportsDirectory = await mkdtemp(join(tmpdir(), 'reports-'));
  const inventoriesDirectory = await mkdtemp(join(tmpdir(), 'inventories-'));
  const runbooksDirectory = await mkdtemp(join(tmpdir(), 'runbooks-'));
  const backend = await startTestBackend({
    features: [
      wellArchitectedPlugin,
      ...features,
      mockServices.rootConfig.factory({
        data: {
          aws,
          wellArchitected: {
            reportsDirectory,
            inventoriesDirectory,
            runbooksDirectory,
            environments,
            sourceUrl: 'https://code.example/{file}#{line}',
            ...config,
          },
        },
      }),
      mockServices.permissions.factory({ result: AuthorizeResult[permission] }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => mockServices.database({ knex }),
      }),
    ],
  });
  const { server } = backend;
  const post = (body: string, path = 'reports') =>
    request(server).post(`/api/well-architected/${path}`).type('json').send(body);
  return {
    get: (path) =>
      request(server).get(`/api/well-architected${path}`).set('authorization', mockCredentials.user.header()),
    send: (method, path, body, who = 'ada') => {
      const address = `/api/well-architected${path}`;
      const sent = method === 'post' ? request(server).post(address) : request(server).patch(address);
      return sent
        .set('authorization', mockCredentials.user.header(`user:default/${who}`))
        .type('json')
        .send(body);
    },
    push: (body) => post(body).set('authorization', mockCredentials.service.header()),
    pushAsUser: (body) => post(body).set('authorization', mockCredentials.user.header()),
    pushInventory: (body) => post(body, 'inventories').set('authorization', mockCredentials.service.header()),
    writeInventory: async (name, text) => writeFile(join(inventoriesDirectory, `${name}.json`), text),
    write: async (name, text) => writeFile(join(reportsDirectory, `${name}.json`), text),
    writeRunbook: async (file, text) => {
      await mkdir(dirname(join(runbooksDirectory, file)), { recursive: true });
      await writeFile(join(runbooksDirectory, file), text);
    },
    runbooksDirectory,
    stop: async () => backend.stop(),
  };
}
