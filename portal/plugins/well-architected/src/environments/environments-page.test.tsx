import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aClaim, aReport } from '../testing/a-report';
import { aSum } from '../testing/an-inventory';
import type { EnvironmentSummary } from '@hexastyle/plugin-well-architected-common';
import { openPortal } from '../testing/open-portal';

describe('the environments page', () => {
  const reports = {
    staging: aReport([aClaim(), aClaim({ id: 'b', verdict: 'missing' }), aClaim({ id: 'c', verdict: 'not-checked' })]),
    production: { state: 'missing', reason: 'No report has been written for production yet.', fix: 'npm run evidence' },
  } as const;

  it('given two environments, when the page is open, then each is a row that leads to it', async () => {
    openPortal('/environments', reports);

    expect(await screen.findByRole('link', { name: 'staging' })).toHaveAttribute('href', '/environments/staging');
    expect(screen.getByRole('link', { name: 'production' })).toHaveAttribute('href', '/environments/production');
    expect(screen.getByRole('heading', { name: 'Environments' })).toBeInTheDocument();
    expect(within(screen.getByRole('main')).getByRole('table')).toBeInTheDocument();
  });

  it('given a report, when the page is open, then each pillar says its counts and leads to its claims', async () => {
    openPortal('/environments', reports);

    const cell = await screen.findByRole('link', {
      name: 'Security: 1 verified, 1 gap, 1 not checked, in staging',
    });
    expect(cell).toHaveAttribute('href', '/environments/staging?pillar=security');
    expect(within(cell).getByText(/1 gap/)).toBeInTheDocument();
  });

  it('given no report, when the page is open, then the row says what to run', async () => {
    openPortal('/environments', reports);

    const row = (await screen.findByRole('link', { name: 'production' })).closest('tr');
    expect(row).toHaveTextContent('No report has been written for production yet. To mend it: npm run evidence');
  });

  it('given no environment, when the page is open, then it says how to add one', async () => {
    openPortal('/environments', {});

    expect(await screen.findByText('There are no environments')).toBeInTheDocument();
  });

  it('given a pillar, when its cell is followed, then its claims are shown', async () => {
    openPortal('/environments', reports);

    await userEvent.click(await screen.findByRole('link', { name: /^Security: .*in staging$/ }));

    expect(await screen.findByRole('heading', { name: 'Security' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Reliability' })).not.toBeInTheDocument();
  });
});

describe('what the matrix says of accounts and costs', () => {
  // A test may take longer than what it waits for is young.
  const now = Date.parse('2026-01-20T12:00:00Z');
  const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
  beforeEach(() => jest.spyOn(Date, 'now').mockReturnValue(now));
  afterEach(() => jest.restoreAllMocks());
  const environment = {
    name: 'staging',
    tier: 'staging',
    account: '111111111111',
    region: 'us-east-1',
    drRegion: 'us-west-2',
    owner: 'platform-team',
    rpoHours: 1,
    budgetMonthlyUsd: 300,
  };
  const report = { state: 'missing', reason: 'No report has been written.', fix: 'npm run evidence' } as const;
  const live = {
    reading: true,
    alarms: { at: ago(1), firing: 0, total: 8 },
    costs: { at: '2026-01-20T00:00:00.000Z', monthToDate: 120 },
    recovery: { at: ago(2), newestAt: ago(45) },
    pipelines: { at: ago(15), approvals: 0, newest: { pipeline: 'backend', status: 'Succeeded', at: ago(180) } },
  };
  const open = (...items: readonly Omit<EnvironmentSummary, 'report'>[]) =>
    openPortal(
      '/environments',
      {},
      { listEnvironments: () => Promise.resolve(items.map((item) => ({ ...item, report }))) },
    );
  const factsOf = async (name = 'staging') =>
    within(await screen.findByRole('list', { name: `Operations of ${name}` }))
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]);
  const costLink = async (name = 'staging') => screen.findByRole('link', { name: new RegExp(`^Cost of ${name}`) });

  it('given an account that is read, when the page is open, then each fact leads to its tab, and says its age', async () => {
    open({ environment, live, estimate: aSum(250) });

    expect(await factsOf()).toEqual([
      ['✓ None of 8 alarms firing', '/environments/staging/alarms'],
      ['✓ Newest recovery point 45 min old, RPO 1 h', '/environments/staging/recovery'],
      ['✓ Succeeded: backend, 3 hours ago', '/environments/staging/pipelines'],
      ['– No approval waits', '/environments/staging/pipelines'],
    ]);
    expect(screen.getByText(/^Oldest reading:/)).toHaveTextContent('15 minutes ago');
    expect(await costLink()).toHaveAccessibleName(
      'Cost of staging: $120.00 paid in January, So far within the budget of $300.00, Estimated $250.00 a month',
    );
    expect(await costLink()).toHaveAttribute('href', '/environments/staging/costs');
  });

  it('given what asks for somebody, then symbol and words say so', async () => {
    open({
      environment,
      live: {
        ...live,
        alarms: { ...live.alarms, firing: 2 },
        costs: { ...live.costs, monthToDate: 310, budget: 305 },
        recovery: { at: ago(2), newestAt: ago(185) },
        pipelines: { at: ago(1), approvals: 2, newest: { pipeline: 'backend', status: 'Failed' } },
      },
    });

    expect((await factsOf()).map(([text]) => text)).toEqual([
      '✕ 2 of 8 alarms firing',
      '✕ Newest recovery point 3 h 5 min old, RPO 1 h',
      '✕ Failed: backend',
      '◷ 2 approvals wait',
    ]);
    expect(await costLink()).toHaveTextContent('✕ Above the budget of $305.00');
  });

  it('given an account of which nothing is known, then every part of it is said to be unknown', async () => {
    open({ environment, live: { reading: true } });

    expect((await factsOf()).map(([text]) => text)).toEqual([
      '? Alarms not known',
      '? Recovery points not known',
      '? Deployments and approvals not known',
    ]);
    expect(screen.getByText('The account was not read yet')).toBeInTheDocument();
    expect(await costLink()).toHaveAccessibleName(
      'Cost of staging: Paid this month not known, Budget $300.00, Estimate not known',
    );
  });

  it('given an account that could never be read, then each part says why', async () => {
    const failure = { at: ago(1), reasons: [{ what: 'permission missing', wayOut: 'grant it' }] };
    const neverRead = { alarms: failure, recovery: failure, pipelines: failure, costs: failure };
    open({ environment, live: { reading: true, neverRead } });

    expect((await factsOf()).map(([text]) => text)).toEqual([
      '? Alarms not known (permission missing)',
      '? Recovery points not known (permission missing)',
      '? Deployments and approvals not known (permission missing)',
    ]);
    expect(screen.getByText('The account could not be read yet')).toBeInTheDocument();
    expect(await costLink()).toHaveTextContent('? Paid this month not known (permission missing)');
  });

  it('given alarms and points that were fine long ago, then nobody says that they are', async () => {
    open({
      environment,
      live: { ...live, alarms: { ...live.alarms, at: ago(120) }, recovery: { at: ago(120), newestAt: ago(150) } },
    });

    expect((await factsOf()).slice(0, 2).map(([text]) => text)).toEqual([
      '? None of 8 alarms firing 2 hours ago, not known since',
      '? Newest recovery point 2 h 30 min old, RPO 1 h',
    ]);
  });

  it('given a region that could not be read and a failure since, then nothing is called well, in words with the reason', async () => {
    const reasons = [{ what: 'us-west-2 did not answer', wayOut: 'try again' }];
    open({
      environment,
      live: {
        ...live,
        alarms: { ...live.alarms, missing: reasons },
        costs: { ...live.costs, failure: { at: ago(1), reasons } },
      },
    });

    expect((await factsOf())[0]?.[0]).toBe(
      '? None of 8 alarms firing; not all could be read (us-west-2 did not answer)',
    );
    expect(await costLink()).toHaveAccessibleName(
      'Cost of staging: $120.00 paid in January, Not known whether within the budget of $300.00, ' +
        'Costs: could not be read since (us-west-2 did not answer), Estimate not known',
    );
  });

  it('given no account that is read, then the estimate stands against the budget, and there are no operations', async () => {
    open(
      { environment, estimate: aSum(250) },
      { environment: { ...environment, name: 'production' }, estimate: aSum(250, 3) },
      { environment: { ...environment, name: 'trial' }, estimate: aSum(301) },
      { environment: { ...environment, name: 'new' } },
    );

    expect(await costLink()).toHaveTextContent('Estimated $250.00 a month✓ Within the budget of $300.00');
    expect(await costLink('production')).toHaveTextContent(
      'Estimated at least $250.00 a month? Not known whether within the budget of $300.00',
    );
    expect(await costLink('trial')).toHaveTextContent('✕ Above the budget of $300.00');
    expect(await costLink('new')).toHaveTextContent('? Estimate not known');
    expect(screen.queryByRole('columnheader', { name: 'Operations' })).not.toBeInTheDocument();
  });

  it('given neither account nor estimate, then there is no column for them', async () => {
    open({ environment });

    expect(await screen.findByRole('link', { name: 'staging' })).toBeInTheDocument();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Environment',
      'Report',
    ]);
  });
});
