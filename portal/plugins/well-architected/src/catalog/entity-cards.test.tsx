import type { Entity } from '@backstage/catalog-model';
import { screen, within } from '@testing-library/react';
import { aClaim, aReport } from '../testing/a-report';
import { anApi } from '../testing/an-api';
import { openEntity } from '../testing/open-entity';

const anEntity = (kind: string, annotations: Record<string, string>, type = 'service'): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'hexastyle-staging', annotations },
  spec: { type },
});

const system = anEntity('System', { 'hexastyle.dev/environments': 'staging, production, gone' });
const environment = anEntity('Resource', { 'hexastyle.dev/environment': 'staging' }, 'environment');
const reports = {
  other: aReport([aClaim()]),
  production: { state: 'missing', reason: 'No report has been written for production yet.', fix: 'npm run evidence' },
  staging: aReport([aClaim(), aClaim({ id: 'b', pillar: 'reliability', verdict: 'missing' })]),
} as const;

describe('the card of a system', () => {
  const at = '2026-01-02T03:04:05.000Z';
  const api = anApi(reports);
  const withAccount = {
    ...api,
    listEnvironments: async () =>
      (await api.listEnvironments()).map((item) => ({
        ...item,
        ...(item.environment.name === 'staging' && {
          live: { reading: true, alarms: { at, firing: 2, total: 12 } },
          estimate: { usd: { low: 1, expected: 312, high: 900 }, unpriced: 0 },
        }),
      })),
  };
  const rowOf = async (name: string) => screen.findByRole('row', { name: new RegExp(`^${name}`) });

  it('given the annotation, then each environment is a row with its claims, alarms and estimate', async () => {
    openEntity(system, withAccount);

    const row = await rowOf('staging');
    expect(row).toHaveTextContent('1 verified, 1 gap');
    expect(row).toHaveTextContent('✕ 2 of 12');
    expect(row).toHaveTextContent('$312');
    expect(within(row).getByRole('link', { name: 'staging' })).toHaveAttribute('href', '/environments/staging');
    expect(screen.queryByRole('row', { name: /^other/ })).not.toBeInTheDocument();
  });

  it('given nothing known of an environment, then its row says so', async () => {
    openEntity(system, withAccount);

    const row = await rowOf('production');
    expect(row).toHaveTextContent('No report has been written for production yet. To mend it: npm run evidence');
    expect(row).toHaveTextContent('not read');
    expect(row).toHaveTextContent('not known');
  });

  it('given a name that no environment has, then its row says what to correct', async () => {
    openEntity(system, withAccount);

    expect(await rowOf('gone')).toHaveTextContent('Correct the annotation hexastyle.dev/environments');
  });
});

describe('what is shown where', () => {
  it('given an environment, then it has the card of its pillars, each leading to its claims', async () => {
    openEntity(environment, anApi(reports));

    const pillars = await screen.findByRole('list', { name: 'Pillars' });
    expect(within(pillars).getByRole('link', { name: 'Reliability' })).toHaveAttribute(
      'href',
      '/environments/staging?pillar=reliability',
    );
    expect(pillars).toHaveTextContent('0 verified, 1 gap');
    expect(screen.queryByRole('table', { name: 'Environments' })).not.toBeInTheDocument();
  });
});
