import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aClaim, aReport } from '../testing/a-report';
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
  });

  it('given a report, when the page is open, then each pillar says its counts and leads to its claims', async () => {
    openPortal('/environments', reports);

    const cell = await screen.findByRole('link', {
      name: 'Security in staging: 1 verified, 1 gap, 1 not checked',
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

    await userEvent.click(await screen.findByRole('link', { name: /^Security in staging/ }));

    expect(await screen.findByRole('heading', { name: 'Security' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Reliability' })).not.toBeInTheDocument();
  });
});
