import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import { aPortal } from '../testing/a-portal';
import { aClaim, aReport } from '../testing/a-report';
import { RUNBOOK } from '../testing/a-runbook';

jest.setTimeout(60_000);

describe('what machines may ask', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const open = async (options: Parameters<typeof aPortal>[1] = {}) => {
    const registry = actionsRegistryServiceMock();
    const actions = createServiceFactory({ service: actionsRegistryServiceRef, deps: {}, factory: () => registry });
    const portal = await aPortal(await databases.init('POSTGRES_18'), { ...options, features: [actions] });
    const ask = async (name: string, input: Record<string, string>) => {
      const { output } = await registry.invoke({ id: `test:${name}`, input });
      return output;
    };
    return { ...portal, ask, registry };
  };
  const claims = [aClaim(), aClaim({ id: 'gap', verdict: 'missing', reason: '0 of 1 is.' })];

  it('given a report, then an environment is summed up with its gaps', async () => {
    const { ask, write } = await open();
    await write('staging', JSON.stringify(aReport({ claims, faults: ['A waiver has expired.'] })));

    expect(await ask('environment-summary', { environment: 'staging' })).toMatchObject({
      environment: 'staging',
      owner: 'platform-team',
      commit: '9f3c1a2b4d',
      gaps: ['gap'],
      faults: ['A waiver has expired.'],
      doubts: ['The portal reads no AWS accounts.'],
    });
  });

  it('given a claim, then it is explained down to the best practice', async () => {
    const { ask, write } = await open();
    await write('staging', JSON.stringify(aReport({ claims })));

    expect(await ask('explain-claim', { environment: 'staging', claim: 'gap' })).toMatchObject({
      statement: 'Every database is encrypted.',
      verdict: 'missing',
      reason: '0 of 1 is.',
      fix: 'Encrypt it.',
      bestPractices: [{ id: 'SEC08-BP02', title: 'Enforce encryption at rest' }],
    });
    await expect(ask('explain-claim', { environment: 'staging', claim: 'none' })).rejects.toThrow(
      'There is no claim "none" of staging',
    );
  });

  it('given an alarm, then its runbook and the section that names it come back', async () => {
    const { ask, writeRunbook } = await open();
    await writeRunbook('staging/api-errors.md', RUNBOOK);

    expect(await ask('runbook-by-alarm', { alarm: 'hexastyle-staging-api-5xx-errors' })).toMatchObject({
      environment: 'staging',
      title: 'API answers with errors',
      address: '/environments/staging/runbooks/api-errors',
      section: expect.stringMatching(/^## Symptom/) as string,
      text: RUNBOOK,
    });
    await expect(ask('runbook-by-alarm', { alarm: 'another' })).rejects.toThrow('No runbook names the alarm "another"');
  });

  it('given no report or no such environment, then it is said, with the way out', async () => {
    const { ask } = await open();

    await expect(ask('environment-summary', { environment: 'staging' })).rejects.toThrow(
      'To mend it: npm run evidence',
    );
    await expect(ask('environment-summary', { environment: 'nowhere' })).rejects.toThrow('Known: staging, production');
  });

  it.each([
    ['environment-summary', { environment: 'staging' }],
    ['explain-claim', { environment: 'staging', claim: 'gap' }],
    ['runbook-by-alarm', { alarm: 'hexastyle-staging-api-5xx-errors' }],
  ])('given nobody who may read, then %s is refused, naming the permission', async (name, input) => {
    const { ask } = await open({ permission: 'DENY' });

    await expect(ask(name, input)).rejects.toThrow('well-architected.report.read');
  });
});
