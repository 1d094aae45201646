import type { BackendFeature } from '@backstage/backend-plugin-api';
import { coreServices, createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices, startTestBackend } from '@backstage/backend-test-utils';
import permissionBackend from '@backstage/plugin-permission-backend';
import request from 'supertest';
import { permissionPolicy } from './permission-policy';

jest.setTimeout(60_000);

describe('the policy that the configuration chooses', () => {
  /** What somebody is answered who wants to run a drill. */
  const asked = async (permission: object, ...more: readonly BackendFeature[]): Promise<unknown> => {
    const { server } = await startTestBackend({
      features: [
        permissionBackend,
        permissionPolicy,
        ...more,
        mockServices.rootConfig.factory({ data: { permission: { enabled: true, ...permission } } }),
      ],
    });
    const drill = { type: 'basic', name: 'well-architected.drill.run', attributes: { action: 'update' } };
    const answer = await request(server)
      .post('/api/permission/authorize')
      .set('authorization', mockCredentials.user.header())
      .send({ items: [{ id: 'a', permission: drill }] });
    return (answer.body as { readonly items?: readonly { readonly result: string }[] }).items?.[0]?.result;
  };

  it('given no operators, then everybody may do everything', async () => {
    expect(await asked({})).toBe('ALLOW');
  });

  it('given operators, then others may not run drills', async () => {
    expect(await asked({ hexastyle: { operators: ['group:default/platform-team'] } })).toBe('DENY');
  });

  it('given the own name as if it were a group, then the backend does not start and says why', async () => {
    await expect(asked({ hexastyle: { operators: ['user:default/ada'] } })).rejects.toThrow(
      'permission.hexastyle.operators[0] is "user:default/ada"; write the entity ref of a group',
    );
    await expect(asked({ hexastyle: { operators: [] } })).rejects.toThrow('permission.hexastyle.operators is empty');
  });

  it('given readers without operators, then the backend does not start and says why', async () => {
    await expect(asked({ hexastyle: { readers: ['group:default/audit'] } })).rejects.toThrow(
      'permission.hexastyle.readers is set without permission.hexastyle.operators',
    );
  });

  it('given operators, then a member of their group may', async () => {
    const member = createServiceFactory({
      service: coreServices.userInfo,
      deps: {},
      factory: () => mockServices.userInfo({ ownershipEntityRefs: ['group:default/platform-team'] }),
    });

    expect(await asked({ hexastyle: { operators: ['platform-team'] } }, member)).toBe('ALLOW');
  });
});
