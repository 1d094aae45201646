import { mockCredentials } from '@backstage/backend-test-utils';
import type { Permission, PermissionAttributes } from '@backstage/plugin-permission-common';
import { createPermission } from '@backstage/plugin-permission-common';
import { wellArchitectedPermissions } from '@hexastyle/plugin-well-architected-common';
import { OperatorsPolicy, type OwnershipOf } from './operators-policy';

const ownershipOf: OwnershipOf = (credentials) =>
  Promise.resolve(
    JSON.stringify(credentials).includes('user:default/ada')
      ? ['user:default/ada', 'group:default/Platform-Team']
      : ['user:default/eve', 'group:default/payments'],
  );
const operators = ['group:default/platform-team'];
const policy = new OperatorsPolicy({ operators }, ownershipOf);

const named = (name: string, action?: PermissionAttributes['action']): Permission =>
  createPermission({ name, attributes: action === undefined ? {} : { action } });

/** What a person is answered; without a name, somebody who is not signed in. */
const answer = async (permission: Permission, who?: string, asked = policy) => {
  const credentials = mockCredentials.user(`user:default/${who ?? 'nobody'}`);
  const info = { userEntityRef: credentials.principal.userEntityRef, ownershipEntityRefs: [] };
  const { result } = await asked.handle({ permission }, who === undefined ? undefined : { credentials, info });
  return result;
};

const everyPermission = Object.fromEntries(wellArchitectedPermissions.map((each) => [each.name, each]));

describe('the policy of a portal with operators', () => {
  it.each([
    ['well-architected.report.read', 'ALLOW', 'ALLOW'],
    ['well-architected.drill.run', 'ALLOW', 'DENY'],
    ['well-architected.account.refresh', 'ALLOW', 'DENY'],
    ['well-architected.report.ingest', 'DENY', 'DENY'],
  ])('%s: an operator is answered %s, anybody else %s, and a stranger DENY', async (name, operator, other) => {
    const permission = everyPermission[name] ?? named(name);

    expect(await answer(permission, 'ada')).toBe(operator);
    expect(await answer(permission, 'eve')).toBe(other);
    expect(await answer(permission)).toBe('DENY');
  });

  it('every permission of the plugin is one of those above', () => {
    expect(Object.keys(everyPermission).sort()).toEqual([
      'well-architected.account.refresh',
      'well-architected.drill.run',
      'well-architected.report.ingest',
      'well-architected.report.read',
    ]);
  });

  it.each([
    ['hexastyle.environment.scaffold', undefined],
    ['hexastyle.environment.scaffold', 'create'],
    ['hexastyle.environment.scaffold', 'read'],
    ['scaffolder.task.create', 'create'],
    ['scaffolder.action.execute', undefined],
    ['catalog.entity.delete', 'delete'],
    ['something.nobody.knows.yet', undefined],
  ] as const)('%s (%s) is for operators only', async (name, action) => {
    expect(await answer(named(name, action), 'ada')).toBe('ALLOW');
    expect(await answer(named(name, action), 'eve')).toBe('DENY');
    expect(await answer(named(name, action))).toBe('DENY');
  });

  it('the catalog and what templates ask may be read by everybody who is signed in', async () => {
    for (const name of ['catalog.entity.read', 'scaffolder.template.parameter.read']) {
      expect(await answer(named(name, 'read'), 'eve')).toBe('ALLOW');
      expect(await answer(named(name, 'read'))).toBe('DENY');
    }
  });

  it('given readers, then others may read the catalog but nothing of environments', async () => {
    const closed = new OperatorsPolicy({ operators, readers: ['group:default/audit'] }, ownershipOf);
    const open = new OperatorsPolicy({ operators, readers: ['group:default/payments'] }, ownershipOf);
    const report = everyPermission['well-architected.report.read'] ?? named('');

    expect(await answer(report, 'eve', closed)).toBe('DENY');
    expect(await answer(named('catalog.entity.read', 'read'), 'eve', closed)).toBe('ALLOW');
    expect(await answer(report, 'ada', closed)).toBe('ALLOW');
    expect(await answer(report, 'eve', open)).toBe('ALLOW');
  });
});
