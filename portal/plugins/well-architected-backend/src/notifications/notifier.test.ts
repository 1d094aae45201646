import { createBackendPlugin, coreServices, createServiceFactory } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { Router } from 'express';
import { aPortal } from '../testing/a-portal';
import { aClaim, aReport } from '../testing/a-report';

jest.setTimeout(60_000);

const member = { type: 'hasMember', targetRef: 'user:default/ada' };
const parentOf = (name: string) => ({ type: 'parentOf', targetRef: `group:default/${name}` });

/** The catalog, as far as it is asked for groups: the relations of each, by its name. */
const catalogWith = (groups: Readonly<Record<string, readonly object[]>>) =>
  createBackendPlugin({
    pluginId: 'catalog',
    register(env) {
      env.registerInit({
        deps: { http: coreServices.httpRouter },
        init({ http }) {
          const router = Router();
          router.get('/entities/by-name/group/default/:name', (request, response) => {
            const relations = groups[request.params.name];
            response.status(relations === undefined ? 404 : 200).json({ relations });
          });
          http.use(router);
          return Promise.resolve();
        },
      });
    },
  });

describe('who is told that evidence was lost', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const onDay = (day: number, verdict: 'verified' | 'missing') =>
    JSON.stringify(aReport({ generatedAt: `2026-01-0${day}T00:00:00.000Z`, claims: [aClaim({ verdict })] }));
  /** What is sent after a report that lost a claim. */
  const sentBy = async (catalog: ReturnType<typeof catalogWith>) => {
    const send = jest.fn().mockResolvedValue(undefined);
    const sink = createServiceFactory({ service: notificationService, deps: {}, factory: () => ({ send }) });
    const portal = await aPortal(await databases.init('POSTGRES_18'), { features: [catalog, sink] });
    await portal.push(onDay(1, 'verified')).expect(201);
    await portal.push(onDay(2, 'missing')).expect(201);
    return send.mock.calls as unknown;
  };

  it('given an owner that the catalog knows, then that group, once', async () => {
    expect(await sentBy(catalogWith({ 'platform-team': [member] }))).toEqual([
      [
        {
          recipients: { type: 'entity', entityRef: 'group:default/platform-team' },
          payload: expect.objectContaining({
            severity: 'high',
            link: '/environments/staging/history',
            topic: 'well-architected.evidence-lost',
          }) as object,
        },
      ],
    ]);
  });

  it('given an owner that the catalog does not know, then everybody', async () => {
    expect(await sentBy(catalogWith({}))).toEqual([[expect.objectContaining({ recipients: { type: 'broadcast' } })]]);
  });

  it('given an owner whose members are in a group below it, then that group', async () => {
    const groups = { 'platform-team': [parentOf('core')], core: [parentOf('platform-team'), member] };

    expect(await sentBy(catalogWith(groups))).toMatchObject([
      [{ recipients: { type: 'entity', entityRef: 'group:default/platform-team' } }],
    ]);
  });

  it.each([
    ['without members', { 'platform-team': [] }],
    ['with empty groups below it', { 'platform-team': [parentOf('core')], core: [parentOf('platform-team')] }],
  ])('given an owner %s, whom no news would reach, then everybody', async (_case, groups) => {
    expect(await sentBy(catalogWith(groups))).toMatchObject([[{ recipients: { type: 'broadcast' } }]]);
  });

  it('given a portal without notifications and catalog, then it starts, and the report is kept all the same', async () => {
    const portal = await aPortal(await databases.init('POSTGRES_18'));
    await portal.push(onDay(1, 'verified')).expect(201);

    await portal.push(onDay(2, 'missing')).expect(201);
  });
});
