import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aClaim, aReport } from '../testing/a-report';
import { aResource, anAlarm, anInventory, aSum } from '../testing/an-inventory';
import { openPortal } from '../testing/open-portal';

const ADDRESS = '/environments/staging/resources';
const claim = aClaim({
  id: 'encrypted',
  statement: 'Aurora is `encrypted`',
  evidence: [
    {
      kind: 'resource',
      region: 'us-east-1',
      stack: 'hexastyle-staging-data',
      logicalId: 'Cluster',
      type: 'AWS::RDS::DBCluster',
    },
  ],
});
const role = aResource({
  logicalId: 'Role',
  type: 'AWS::IAM::Role',
  component: 'api',
  critical: false,
  cost: { kind: 'free', usd: aSum(0).usd },
});
const plan = aResource({
  logicalId: 'Plan',
  type: 'AWS::Backup::BackupPlan',
  critical: false,
  cost: { kind: 'unpriced', usd: aSum(1).usd },
});

describe('the resources of an environment', () => {
  const scrolled = jest.fn();
  beforeEach(() => {
    scrolled.mockClear();
    Element.prototype.scrollIntoView = scrolled;
  });

  const open = (
    inventory = anInventory([aResource(), plan, role], { alarms: [anAlarm()] }),
    {
      address = ADDRESS,
      report = aReport([claim]),
    }: { address?: string; report?: Parameters<typeof openPortal>[1][string] } = {},
  ) =>
    openPortal(
      address,
      { staging: report },
      { getInventory: () => Promise.resolve({ state: 'read', origin: 'disk', content: inventory }) },
    );
  const itemOf = async (logicalId: string) => {
    const item = (await screen.findByText(logicalId)).closest('li');
    expect(item).not.toBeNull();
    return item ?? document.body;
  };

  it('given no inventory, when the tab is open, then it says what to run', async () => {
    openPortal(ADDRESS, { staging: aReport([]) });

    expect(await screen.findByText('There is no inventory')).toBeInTheDocument();
    expect(screen.getByText(/No inventory has been written for staging yet/)).toHaveTextContent('npm run evidence');
  });

  it('given components, when the tab is open, then each has its number and price, at least where something has none, folded', async () => {
    open();

    expect(await screen.findByRole('button', { name: 'data 2 resources · at least $51.00 a month' })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    expect(screen.getByRole('button', { name: 'api 1 resource · $0.00 a month' })).toBeInTheDocument();
    expect(screen.getByText('3 of 3 resources')).toHaveAttribute('role', 'status');
    expect(screen.queryByText('Cluster')).not.toBeInTheDocument();
    expect(screen.getByText(/At the expected load it costs at least \$51.00/)).toBeInTheDocument();
  });

  it('given a component, when it is opened, then a resource has its place, line, cost, alarm, runbook and claims', async () => {
    open();

    await userEvent.click(await screen.findByRole('button', { name: /^data/ }));

    const item = await itemOf('Cluster');
    expect(item).toHaveTextContent('AWS::RDS::DBCluster');
    expect(item).toHaveTextContent('hexastyle-staging-data in us-east-1 · $50.00 a month · /Data/Cluster');
    expect(within(item).getByRole('link', { name: 'packages/infra/src/data/cluster.ts:42' })).toHaveAttribute(
      'href',
      'https://code.example/9f3c1a2b4d5e6f70/packages/infra/src/data/cluster.ts#L42',
    );
    expect(within(item).getByRole('list', { name: 'Alarms that watch it' })).toHaveTextContent(
      'hexastyle-staging-database-cpu',
    );
    expect(within(item).getByRole('link', { name: 'hexastyle-staging-database-cpu' })).toHaveAttribute(
      'href',
      '/environments/staging/alarms?alarm=hexastyle-staging-database-cpu',
    );
    expect(within(item).getByRole('link', { name: 'runbook database-load' })).toHaveAttribute(
      'href',
      '/environments/staging/runbooks/database-load#symptom',
    );
    await userEvent.click(within(item).getByText('1 claim'));
    expect(within(item).getByText('Critical')).toBeInTheDocument();
    expect(within(item).getByRole('link', { name: 'Aurora is encrypted' })).toHaveAttribute(
      'href',
      '/environments/staging#encrypted',
    );
    expect(await itemOf('Plan')).toHaveTextContent('at least $1.00 a month, the rest has no known price');
    expect(await itemOf('Plan')).toHaveTextContent('No claim names it.');
  });

  it('given a critical resource that nothing watches, when the tab is open, then it is named, marked and one step away', async () => {
    open(anInventory([aResource(), role]));

    const list = await screen.findByRole('list', { name: 'Critical resources without an alarm' });
    expect(screen.getByRole('button', { name: /^data .* 1 critical without an alarm$/ })).toBeInTheDocument();
    await userEvent.click(within(list).getByRole('link', { name: 'AWS::RDS::DBCluster Cluster' }));

    const item = await waitFor(() => screen.getByRole('list', { name: 'Resources of data' }));
    expect(item).toHaveTextContent('Critical, and nothing watches it');
  });

  it('given everything critical watched, when the tab is open, then nothing is warned of', async () => {
    open();

    await screen.findByText('3 of 3 resources');
    expect(screen.queryByText(/Nothing watches/)).not.toBeInTheDocument();
  });

  it('given a text, when it is typed, then what it finds is unfolded, by alarm and claim as well', async () => {
    open();

    await userEvent.type(await screen.findByRole('searchbox', { name: 'Text' }), 'database-cpu');

    expect(await screen.findByText('1 of 3 resources')).toBeInTheDocument();
    expect(await itemOf('Cluster')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^api/ })).not.toBeInTheDocument();
  });

  it('given a filter that finds nothing, when it is taken back, then all resources are there', async () => {
    open(undefined, { address: `${ADDRESS}?text=nonsense` });

    await userEvent.click(await screen.findByRole('button', { name: 'Show all resources' }));

    expect(await screen.findByText('3 of 3 resources')).toBeInTheDocument();
  });

  it('given a type in the address, when the tab is open, then only resources of it are shown', async () => {
    open(undefined, { address: `${ADDRESS}?type=AWS::IAM::Role` });

    expect(await itemOf('Role')).toHaveTextContent('free');
    expect(screen.getByText('1 of 3 resources')).toBeInTheDocument();
  });

  it('given a resource in the address, when the tab is open, then its component is open and it has the focus', async () => {
    open(undefined, { address: `${ADDRESS}?resource=hexastyle-staging-data%2FCluster` });

    const item = await itemOf('Cluster');
    expect(item).toHaveAttribute('aria-current', 'true');
    expect(item).toHaveFocus();
    expect(scrolled).toHaveBeenCalled();
    expect(screen.queryByText('Role')).not.toBeInTheDocument();
  });

  it('given a resource in the address that is not there, when the tab is open, then it says so', async () => {
    open(undefined, { address: `${ADDRESS}?resource=gone/Thing` });

    expect(await screen.findByRole('alert')).toHaveTextContent('gone/Thing is not in the inventory');
  });

  it('given no report, when the tab is open, then resources are there and it says why they have no claims', async () => {
    open(undefined, {
      report: { state: 'missing', reason: 'No report has been written for staging yet.', fix: 'npm run evidence' },
      address: `${ADDRESS}?text=Cluster`,
    });

    expect(await screen.findByRole('note')).toHaveTextContent('No report has been written for staging yet.');
    expect(await itemOf('Cluster')).not.toHaveTextContent('claim');
  });

  it('given a report of another commit, when the tab is open, then it says so', async () => {
    open(undefined, { report: aReport([claim], { commit: 'bbbbbbbbbb2222' }) });

    expect(await screen.findByRole('note')).toHaveTextContent('another commit, bbbbbbbbbb');
  });

  it('given hostile names, when they are shown, then they are text and lead nowhere', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const resource = aResource({ logicalId: evil, component: evil, constructPath: 'javascript:alert(1)' });
    const watches = [{ region: 'us-east-1', stack: resource.stack, logicalId: evil }];
    open(anInventory([resource], { alarms: [anAlarm({ name: evil, runbook: 'javascript:alert(1)', watches })] }), {
      address: `${ADDRESS}?text=img`,
    });

    expect((await screen.findAllByText(evil, { exact: false })).length).toBeGreaterThan(1);
    expect(document.querySelector('img[src="x"]')).toBeNull();
    expect(screen.queryByRole('link', { name: /runbook|javascript/ })).not.toBeInTheDocument();
  });

  it('given 340 resources, when the tab is open, then none of them is drawn before its component is opened', async () => {
    const many = Array.from({ length: 340 }, (_, index) =>
      aResource({ logicalId: `Thing${index}`, component: `component-${index % 9}` }),
    );
    open(anInventory(many));

    expect(await screen.findByText('340 of 340 resources')).toBeInTheDocument();
    expect(screen.queryByText('Thing0')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^component-0/ }));
    expect(within(screen.getByRole('list', { name: 'Resources of component-0' })).getAllByText(/^Thing/)).toHaveLength(
      38,
    );
  });
});
