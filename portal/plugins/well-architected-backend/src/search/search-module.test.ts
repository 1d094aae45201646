import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { reportReadPermission } from '@hexastyle/plugin-well-architected-common';
import { aPortal } from '../testing/a-portal';
import { aClaim, aReport } from '../testing/a-report';
import { RUNBOOK } from '../testing/a-runbook';
import { wellArchitectedSearchModule } from './search-module';

jest.setTimeout(60_000);

/** The search plugin, as far as a module sees it. */
const searchWith = (collators: Map<string, DocumentCollatorFactory>) =>
  createBackendPlugin({
    pluginId: 'search',
    register(env) {
      env.registerExtensionPoint(searchIndexRegistryExtensionPoint, {
        addCollator: ({ factory }) => void collators.set(factory.type, factory),
        addDecorator: () => undefined,
      });
      env.registerInit({ deps: {}, init: () => Promise.resolve() });
    },
  });

describe('what search finds', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const open = async (options: Parameters<typeof aPortal>[1] = {}) => {
    const collators = new Map<string, DocumentCollatorFactory>();
    const portal = await aPortal(await databases.init('POSTGRES_18'), {
      ...options,
      features: [wellArchitectedSearchModule, searchWith(collators)],
    });
    const documents = async (type: string): Promise<unknown[]> => {
      const stream = await collators.get(type)?.getCollator();
      return stream === undefined ? [] : stream.toArray();
    };
    return { ...portal, collators, documents };
  };

  it('given a report, then each claim is a document that leads to it and says how it was judged', async () => {
    const portal = await open();
    const claims = [aClaim(), aClaim({ id: 'gap', verdict: 'missing', reason: '0 of 1 is.' })];
    await portal.write('staging', JSON.stringify(aReport({ claims })));

    expect(await portal.documents('well-architected-claim')).toEqual([
      expect.objectContaining({
        title: 'Every database is encrypted.',
        location: '/environments/staging/pillars#database-encrypted-at-rest',
        environment: 'staging',
        verdict: 'verified',
        text: expect.stringMatching(/^1 of 1 is\.\nEncrypt it\.\nSEC08-BP02 Enforce encryption at rest/) as string,
      }),
      expect.objectContaining({ location: '/environments/staging/pillars#gap', verdict: 'missing' }),
    ]);
  });

  it('given runbooks, then each section is a document that leads to its heading', async () => {
    const portal = await open();
    await portal.writeRunbook('staging/api-errors.md', RUNBOOK);

    const found = await portal.documents('well-architected-runbook');

    expect(found).toHaveLength(6);
    expect(found[0]).toEqual({
      title: 'API answers with errors: Symptom',
      text: expect.stringContaining('hexastyle-staging-api-5xx-errors') as string,
      location: '/environments/staging/runbooks/api-errors#symptom',
      environment: 'staging',
      runbook: 'api-errors',
    });
  });

  it('given nothing, or what is broken, then there is nothing to be found, and no error', async () => {
    const portal = await open();
    await portal.write('staging', '{');
    await portal.writeRunbook('staging/empty.md', ' ');

    expect(await portal.documents('well-architected-claim')).toEqual([]);
    expect(await portal.documents('well-architected-runbook')).toEqual([]);
  });

  it('given those who may not read reports, then search shows them none of it', async () => {
    const { collators } = await open();

    expect([...collators.values()].map(({ visibilityPermission }) => visibilityPermission)).toEqual([
      reportReadPermission,
      reportReadPermission,
    ]);
  });

  it('given a plugin that refuses, then collecting fails, so that what was found before stays', async () => {
    const portal = await open({ permission: 'DENY' });

    await expect(portal.documents('well-architected-claim')).rejects.toThrow('403');
  });
});
