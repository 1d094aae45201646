import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aComparison } from '../testing/a-comparison';
import { aClaim, aReport } from '../testing/a-report';
import { aStoredReport } from '../testing/a-stored-report';
import { aSum } from '../testing/an-inventory';
import { openPortal } from '../testing/open-portal';

describe('the compare page', () => {
  const environments = { staging: aReport([]), production: aReport([]) };
  const lost = {
    id: 'database-encrypted-at-rest',
    change: 'lost',
    base: aClaim({ reason: '1 of 1 is.' }),
    head: aClaim({ verdict: 'missing', reason: 'None is.' }),
  } as const;
  const open = (path: string, comparisons: Record<string, ReturnType<typeof aComparison>>, more = {}) =>
    openPortal(path, environments, { comparisons, ...more });

  it('given no sides in the address, when the page is open, then the first two environments are compared', async () => {
    open('/environments/compare', { 'staging production': aComparison() });

    expect(await screen.findByText('Nothing differs that is not expected to')).toBeInTheDocument();
    expect(screen.getByRole('status', { name: 'Summary' })).toHaveTextContent('96 Claims alike');
    expect(screen.getByRole('button', { name: /staging Base: environment/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /production Head: environment/ })).toBeInTheDocument();
  });

  it('given a lost claim, when it is opened, then both reasons stand side by side', async () => {
    open('/environments/compare?base=staging&head=production', {
      'staging production': aComparison({ claims: [lost] }),
    });

    const group = await screen.findByRole('region', { name: /Lost: 1/ });
    await userEvent.click(within(group).getByRole('button', { name: lost.base.statement }));

    expect(within(await screen.findByRole('region', { name: 'staging' })).getByText('1 of 1 is.')).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'production' })).getByText('None is.')).toBeInTheDocument();
  });

  it('given a resource that differs, when the page is open, then its property has both values', async () => {
    const resource = {
      constructPath: '/Data/Cache',
      type: 'AWS::ElastiCache::ServerlessCache',
      region: 'us-east-1',
      change: 'changed',
      properties: [
        { property: 'Maximum', base: 1, head: 5 },
        { property: 'Name', head: 'x' },
      ],
    } as const;
    open('/environments/compare', { 'staging production': aComparison({ resources: [resource] }) });

    const group = await screen.findByRole('region', { name: /Resources that differ: 1/ });
    expect(group).toHaveTextContent('/Data/Cache');
    expect(group).toHaveTextContent('staging 1production 5');
    expect(group).toHaveTextContent('staging absentproduction x');
  });

  it('given costs of both sides, when the page is open, then each component has both and the difference', async () => {
    const cost = {
      state: 'compared',
      base: aSum(61),
      head: aSum(111, 2),
      difference: aSum(50).usd,
      components: [
        { name: 'data', base: aSum(50), head: aSum(110, 2) },
        { name: 'lab', base: aSum(10) },
        { name: 'edge', base: aSum(1), head: aSum(1) },
      ],
    } as const;
    open('/environments/compare', { 'staging production': aComparison({ cost }) });

    const table = await screen.findByRole('table', { name: 'Estimated cost a month' });
    const rows = within(table).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['Component', 'staging', 'production', 'Difference'],
      ['data', '$50.00', 'at least $110.00', '+$60.00'],
      ['lab', '$10.00', 'none', '−$10.00'],
      ['edge', '$1.00', '$1.00', 'same'],
      ['All', '$61.00', 'at least $111.00', '+$50.00'],
    ]);
    expect(screen.getByText(/the differences are of what has one/)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Costs side by side' })).toHaveAttribute('tabindex', '0');
  });

  it('given a base alone in the address, then it is held against another environment', async () => {
    open('/environments/compare?base=production', { 'production staging': aComparison() });

    expect(await screen.findByRole('region', { name: 'Estimated cost a month' })).toBeInTheDocument();
  });

  it('given no inventory of a side, when the page is open, then it says why costs are not compared', async () => {
    open('/environments/compare', { 'staging production': aComparison() });

    const section = await screen.findByRole('region', { name: 'Estimated cost a month' });
    expect(section).toHaveTextContent('No inventory of staging is kept.');
    expect(section).toHaveTextContent('npm run evidence');
  });

  it('given expected differences, when the page is open, then they are folded and have their reason', async () => {
    const claims = [{ ...lost, expected: 'Production has more.' }];
    const unused = [{ construct: '/Old', environments: 'all', reason: 'It was once.' }] as const;
    open('/environments/compare', { 'staging production': aComparison({ claims, unused }) });

    const fold = await screen.findByRole('button', { name: /1 expected difference/ });
    expect(screen.queryByText('Expected: Production has more.')).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /Lost/ })).not.toBeInTheDocument();
    await userEvent.click(fold);

    expect(await screen.findByText('Expected: Production has more.')).toBeInTheDocument();
    expect(screen.getByText('1 expected difference is not there')).toBeInTheDocument();
  });

  it('given reports that are kept, when one is chosen, then it is compared and stands in the address', async () => {
    const stored = {
      staging: { items: [aStoredReport('2026-01-01T00:00:00.000Z', {}, { id: '12', commit: 'aaaa1111' })] },
    };
    open(
      '/environments/compare?base=staging&head=staging',
      { 'staging:12 staging': aComparison({ claims: [lost] }) },
      { stored },
    );
    expect(await screen.findByText('Both sides are the same report')).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: /Base: report/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'aaaa1111, 2026-01-01 00:00 UTC' }));

    expect(await screen.findByRole('region', { name: /Lost: 1/ })).toBeInTheDocument();
  });

  it('given two sides, when they are swapped, then the other way round is compared', async () => {
    open('/environments/compare?base=staging&head=production', {
      'staging production': aComparison(),
      'production staging': aComparison({ claims: [{ ...lost, change: 'gained' }] }),
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Swap base and head' }));

    expect(await screen.findByRole('region', { name: /Gained: 1/ })).toBeInTheDocument();
  });

  it('given a report that is not kept, when the page is open, then the backend’s words are shown and another can be chosen', async () => {
    open('/environments/compare?base=staging@fff&head=production', {});

    expect(await screen.findByRole('alert')).toHaveTextContent('No report is kept for staging@fff production.');
    expect(screen.getByRole('button', { name: /Commit fff Base: report/ })).toBeInTheDocument();
  });

  it('given no environment, when the page is open, then it says how to add one', async () => {
    openPortal('/environments/compare', {});

    expect(await screen.findByText('There are no environments to compare')).toBeInTheDocument();
  });

  it('given the environments, when Compare is followed, then the page is shown', async () => {
    openPortal('/environments', environments, { comparisons: { 'staging production': aComparison() } });

    await userEvent.click(await screen.findByRole('link', { name: 'Compare' }));

    expect(await screen.findByRole('heading', { name: 'Compare' })).toBeInTheDocument();
  });
});
