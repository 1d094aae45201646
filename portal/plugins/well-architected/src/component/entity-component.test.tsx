import type { Entity } from '@backstage/catalog-model';
import type { Inventory } from '@hexastyle/plugin-well-architected-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WellArchitectedApi } from '../api/well-architected-api';
import { anInventory, aResource, aSum } from '../testing/an-inventory';
import { aClaim, aReport } from '../testing/a-report';
import { anApi } from '../testing/an-api';
import { openEntity } from '../testing/open-entity';

const aComponent = (annotations: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'house-api', annotations: { 'hexastyle.dev/environments': 'staging, production', ...annotations } },
  spec: { type: 'service' },
});

const inRoom = (component: string, logicalId: string, usd: number) =>
  aResource({
    component,
    stack: `hexastyle-staging-${component}`,
    logicalId,
    cost: { kind: 'priced', usd: aSum(usd).usd },
  });

const proofIn = (component: string, logicalId: string) =>
  ({
    kind: 'resource',
    region: 'us-east-1',
    stack: `hexastyle-staging-${component}`,
    logicalId,
    type: 'AWS::RDS::DBCluster',
  }) as const;

const report = aReport([
  aClaim({ id: 'kept', statement: 'The function is traced', evidence: [proofIn('api', 'Function')] }),
  aClaim({ id: 'lost', statement: 'The gate logs', verdict: 'missing', evidence: [proofIn('api', 'Gate')] }),
  aClaim({ id: 'other', statement: 'The database is encrypted', evidence: [proofIn('data', 'Cluster')] }),
]);
const found = anInventory([inRoom('api', 'Function', 40), inRoom('api', 'Gate', 2), inRoom('data', 'Cluster', 50)]);
const inventory = {
  ...found,
  estimate: {
    ...found.estimate,
    components: [
      { name: 'data', usd: { low: 25, expected: 50, high: 100 }, unpriced: 0 },
      { name: 'api', usd: { low: 21, expected: 42, high: 84 }, unpriced: 0 },
    ],
  },
};

const withInventory = (api: WellArchitectedApi, content: Inventory): WellArchitectedApi => ({
  ...api,
  getInventory: async (name) =>
    name === 'staging' ? { state: 'read', origin: 'disk', content } : api.getInventory(name),
});

const open = (entity: Entity, api = withInventory(anApi({ staging: report, production: report }), inventory)) => {
  openEntity(entity, api);
};

describe('a component in the catalog', () => {
  it('given its annotation, then its own claims, resources and cost are shown, and those of no other', async () => {
    open(aComponent({ 'hexastyle.dev/component': 'api' }));

    const staging = await screen.findByRole('region', { name: 'staging' });
    expect(await within(staging).findByText('1 verified, 1 gap')).toBeInTheDocument();
    expect(within(staging).getByText('$42.00')).toBeInTheDocument();
    expect(within(staging).getByText('$84.00')).toBeInTheDocument();
    expect(within(staging).getByRole('button', { name: /^api 2 resources/ })).toBeInTheDocument();
    expect(within(staging).queryByText('The database is encrypted')).not.toBeInTheDocument();
    expect(within(staging).getAllByRole('listitem')[0]).toHaveTextContent('The gate logs');
    expect(within(staging).getByRole('link', { name: 'The gate logs' })).toHaveAttribute(
      'href',
      '/environments/staging#lost',
    );
  });

  it('given several values, then they are summed, and each is opened by itself', async () => {
    open(aComponent({ 'hexastyle.dev/component': 'api, data' }));

    const staging = await screen.findByRole('region', { name: 'staging' });
    expect(await within(staging).findByText('2 verified, 1 gap')).toBeInTheDocument();
    expect(within(staging).getByText('$92.00')).toBeInTheDocument();
    await userEvent.click(within(staging).getByRole('button', { name: /^data 1 resource / }));
    expect(within(staging).getByRole('list', { name: 'Resources of data' })).toHaveTextContent('Cluster');
  });

  it('given an environment without an inventory, then it says so, and the others are shown', async () => {
    open(aComponent({ 'hexastyle.dev/component': 'api' }));

    const production = await screen.findByRole('region', { name: 'production' });
    expect(await within(production).findByText(/No inventory has been written for production yet/)).toBeInTheDocument();
    expect(await screen.findByText('1 verified, 1 gap')).toBeInTheDocument();
  });

  it('given an environment without a report, then its claims are not known rather than none', async () => {
    const missing = { state: 'missing', reason: 'Nobody judged staging.', fix: 'npm run evidence' } as const;
    open(aComponent({ 'hexastyle.dev/component': 'api' }), withInventory(anApi({ staging: missing }), inventory));

    const staging = await screen.findByRole('region', { name: 'staging' });
    expect(await within(staging).findByText('not known')).toBeInTheDocument();
    expect(within(staging).getByText(/Nobody judged staging/)).toBeInTheDocument();
  });

  it('given an environment that the portal does not know, then that is said in its place', async () => {
    open(aComponent({ 'hexastyle.dev/component': 'api' }), withInventory(anApi({ staging: report }), inventory));

    const production = await screen.findByRole('region', { name: 'production' });
    expect(await within(production).findByText('There is no environment "production".')).toBeInTheDocument();
  });

  it('given a value that no resource has, then the annotation is to be corrected', async () => {
    open(aComponent({ 'hexastyle.dev/component': 'atic' }));

    const staging = await screen.findByRole('region', { name: 'staging' });
    expect(await within(staging).findByText('No resource has the tag Component: atic')).toBeInTheDocument();
    expect(within(staging).getByText(/The inventory knows api, data\./)).toBeInTheDocument();
  });

  it('given something without a price, then the cost is a lower bound', async () => {
    const unpriced = aResource({ component: 'api', cost: { kind: 'unpriced', usd: { low: 1, expected: 1, high: 1 } } });
    open(
      aComponent({ 'hexastyle.dev/component': 'api' }),
      withInventory(anApi({ staging: report }), anInventory([unpriced])),
    );

    expect((await screen.findAllByText('at least $1.00')).length).toBeGreaterThan(0);
  });

  it('given no annotation of its component, then there is no such tab', async () => {
    openEntity(aComponent({}), anApi({ staging: report }));

    await screen.findByRole('table', { name: 'Environments' });
    expect(screen.queryByRole('region', { name: 'staging' })).not.toBeInTheDocument();
  });
});
