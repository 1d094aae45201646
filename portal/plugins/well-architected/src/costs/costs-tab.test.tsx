import type { LiveCosts, LiveResponse } from '@hexastyle/plugin-well-architected-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WellArchitectedApi } from '../api/well-architected-api';
import { aReport } from '../testing/a-report';
import { openPortal } from '../testing/open-portal';
import { aCostDay, anEstimate, anInventory } from '../testing/some-costs';
import { someLive } from '../testing/some-live';
import { withEnvironment } from '../testing/with-environment';

const reports = { staging: aReport([]) };
const AT = '2026-11-25T08:00:00.000Z';
const DENIED = { what: 'permission ce:GetCostAndUsage missing', wayOut: 'allow it to the role that reads' };

/** 73 USD a month are 2.40 USD a day. */
const estimate = anEstimate(
  {
    total: { low: 36.5, expected: 73, high: 146 },
    components: { api: { low: 30, expected: 60, high: 120 }, data: { low: 6.5, expected: 13, high: 26 } },
  },
  { budget: { monthlyUsd: 100, isExceeded: false }, prices: { oldest: '2026-06-01', newest: '2026-11-01' } },
);

const days = [
  aCostDay('2026-11-23', { api: 2, data: 1 }),
  aCostDay('2026-11-24', { api: 2, data: 0.5, untagged: 0.5 }),
  aCostDay('2026-11-25', { api: 1 }, true),
];
const VALUE: LiveCosts = {
  costs: { days, monthToDate: 7, forecast: 18 },
  budget: { name: 'hexastyle-staging-monthly', limit: 300, forecast: 24 },
};

function read(value: LiveCosts, more: Partial<Extract<LiveResponse<'costs'>, { state: 'read' }>> = {}) {
  return { state: 'read', at: AT, value, reasons: [], ...more } as const;
}

function openCosts(costs?: LiveResponse<'costs'>, more: Partial<WellArchitectedApi> = {}) {
  openPortal('/environments/staging/costs', reports, {
    live: someLive(costs === undefined ? {} : { parts: { costs } }),
    getInventory: () => Promise.resolve({ state: 'read', origin: 'disk', content: anInventory(estimate) }),
    ...more,
  });
}

const rowOf = async (table: string, name: string) =>
  within(await screen.findByRole('region', { name: table }))
    .getByRole('rowheader', { name })
    .closest('tr');

describe('the costs of an environment', () => {
  it('given a reading, then the month is shown against the budget of AWS', async () => {
    openCosts(read(VALUE));

    // 7 less the 1 of the day that is not over, and the 18 of the rest.
    expect(await screen.findByRole('meter')).toHaveAttribute(
      'aria-valuetext',
      '$7.00 paid, $24.00 expected, limit $300.00',
    );
    const month = screen.getByRole('region', { name: 'Month to date: November 2026' });
    expect(month).toHaveTextContent('✓Passed');
    expect(month).toHaveTextContent('The month is expected to end $276.00 below the budget.');
    expect(month).toHaveTextContent('budget hexastyle-staging-monthly in AWS');
  });

  it('given a reading, then each day is a bar of components, and the table behind it marks what is estimated', async () => {
    openCosts(read(VALUE));

    const chart = await screen.findByRole('img', { name: /Costs by day and component from 2026-11-23 to 2026-11-25/ });
    expect(chart).toHaveAccessibleName(/\$7\.00 in all/);
    // api on three days, data on two, untagged on one.
    expect(chart.querySelectorAll('.recharts-bar-rectangle path')).toHaveLength(6);
    expect(await rowOf('Costs by day and component', '2026-11-25')).toHaveTextContent('≈ estimated$1.00');
    expect(await rowOf('Costs by day and component', '2026-11-23')).toHaveTextContent('✓ final$3.00$2.00$1.00$0.00');
    expect(screen.getByText(/^untagged:/)).toHaveTextContent('no tag Component');
  });

  it('given a reading and an estimate, then the error is told in all and by component', async () => {
    openCosts(read(VALUE));

    // Two whole days: 6 paid, 73 * 24 / 730 * 2 = 4.80 expected, between 2.40 and 9.60.
    const total = await rowOf('Estimate and actual costs by component', 'Total');
    expect(total).toHaveTextContent('Total$6.00$4.80-20%$2.40 to $9.60✓ between low and high');
    expect(await rowOf('Estimate and actual costs by component', 'untagged')).toHaveTextContent('? not estimated');
    // 1.50 paid of data against 13 / 365 * 12 * 2 = 0.85, at most 1.71.
    expect(await rowOf('Estimate and actual costs by component', 'data')).toHaveTextContent('data$1.50$0.85-43%');
    expect(screen.getByText(/2 whole days from 2026-11-23 to 2026-11-24/)).toBeInTheDocument();
  });

  it('given nobody who reads accounts, then the estimate is there, and what to configure', async () => {
    openCosts();

    expect(await screen.findByText(/wellArchitected\.live/)).toBeInTheDocument();
    expect(await rowOf('Estimate by component', 'Total')).toHaveTextContent('Total$36.50$73.00$146.00');
    expect(screen.getByText(/The oldest price is of 1 Jun 2026/)).toBeInTheDocument();
    expect(screen.getByText('Budget of $100.00 a month')).toBeInTheDocument();
  });

  it('given a missing permission, then it is named, and the estimate is there', async () => {
    openCosts({ state: 'unknown', at: AT, reasons: [DENIED] });

    expect(await screen.findByRole('alert')).toHaveTextContent('permission ce:GetCostAndUsage missing');
    expect(await rowOf('Estimate by component', 'Total')).toHaveTextContent('$73.00');
  });

  it('given a budget without costs, then the costs are not known, and no month passes', async () => {
    openCosts(read({ budget: VALUE.budget }, { reasons: [DENIED] }));

    expect(await screen.findByText(/What each day cost is not known/)).toBeInTheDocument();
    expect(screen.getByText('$300.00')).toBeInTheDocument();
    expect(screen.queryByRole('meter')).not.toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('ce:GetCostAndUsage');
  });

  it('given costs without a budget or forecast, then the limit is the one of the descriptor, and nobody knows the end', async () => {
    openCosts(
      read({ costs: { days, monthToDate: 7 } }, { reasons: [DENIED] }),
      withEnvironment(reports, { budgetMonthlyUsd: 50 }),
    );

    const month = await screen.findByRole('region', { name: /Month to date/ });
    expect(month).toHaveTextContent('?Not known');
    expect(month).toHaveTextContent('$43.00 of the budget are left');
    expect(month).toHaveTextContent('descriptor; no budget was read from AWS');
  });

  it('given a failure after a reading, then what was read stays, and why it is old', async () => {
    openCosts(read(VALUE, { failure: { at: AT, reasons: [{ what: 'throttled', wayOut: 'ask again' }] } }));

    expect(await screen.findByRole('meter')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('throttled');
  });

  it('given a refresh, then the new costs are shown', async () => {
    const renewed = read({ costs: { days: [aCostDay('2026-11-24', { api: 9 })], monthToDate: 9 } });
    openCosts(undefined, { live: someLive({ parts: { costs: read(VALUE) }, refreshed: { costs: renewed } }) });

    await userEvent.click(await screen.findByRole('button', { name: 'Refresh' }));

    expect(await rowOf('Costs by day and component', '2026-11-24')).toHaveTextContent('$9.00');
  });

  it('given no cost at all, then it says that tags have to be activated', async () => {
    openCosts(read({ costs: { days: [aCostDay('2026-11-24', {})], monthToDate: 0 } }));

    expect(await screen.findByText(/Activate Environment and Component as cost allocation tags/)).toBeInTheDocument();
    expect(screen.getByText(/there is nothing to compare yet/)).toBeInTheDocument();
  });

  it('given things without a price, then sums are at least', async () => {
    const unpriced = { ...estimate, total: { ...estimate.total, unpriced: 3 } };
    openCosts(undefined, {
      getInventory: () => Promise.resolve({ state: 'read', origin: 'disk', content: anInventory(unpriced) }),
    });

    expect(await rowOf('Estimate by component', 'Total')).toHaveTextContent('at least $73.00');
    expect(screen.getByText(/3 charges have no known price/)).toBeInTheDocument();
    expect(screen.getByText('Budget of $100.00 a month').closest('div')?.parentElement).toHaveTextContent(
      'what the rest costs is not known',
    );
  });

  it('given a price for everything, then the budget is enough', async () => {
    openCosts();

    const budget = await screen.findByText('Budget of $100.00 a month');
    expect(budget.closest('div')?.parentElement).toHaveTextContent(/costs no more\.$/);
  });

  it('given measures of safety and a pilot light, then each has its price', async () => {
    const sum = { usd: { low: 1, expected: 2, high: 3 }, unpriced: 0 };
    const content = anInventory({
      ...estimate,
      measures: [{ id: 'canary', title: 'Canary', ...sum }],
      pilotLight: { region: 'us-west-2', idle: sum, activated: { ...sum, unpriced: 1 } },
      budget: { monthlyUsd: 50, isExceeded: true },
    });
    openCosts(undefined, { getInventory: () => Promise.resolve({ state: 'read', origin: 'disk', content }) });

    expect(await rowOf('Estimate by measure of safety', 'Canary')).toHaveTextContent('Canary$1.00$2.00$3.00');
    expect(await rowOf('Estimate of the pilot light in us-west-2', 'Activated')).toHaveTextContent('at least $2.00');
    expect(screen.getByText('Budget of $50.00 a month').closest('div')?.parentElement).toHaveTextContent(
      'The expected load costs more.',
    );
  });

  it('given no inventory, then it says what to run, and the costs are there', async () => {
    openCosts(read(VALUE), {
      getInventory: () => Promise.resolve({ state: 'missing', reason: 'None yet.', fix: 'npm run evidence' }),
    });

    expect(await screen.findByText('There is no estimate')).toBeInTheDocument();
    expect(screen.getByText('npm run evidence')).toBeInTheDocument();
    expect(await screen.findByRole('meter')).toBeInTheDocument();
  });

  it('given a tag that is markup, then it is text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    openCosts(read({ costs: { days: [aCostDay('2026-11-24', { [hostile]: 1, State: 2 })], monthToDate: 3 } }));

    expect(await screen.findByRole('columnheader', { name: hostile })).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });
});
