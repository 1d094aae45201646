import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReport } from '../testing/a-report';
import { aStoredReport } from '../testing/a-stored-report';
import { openPortal } from '../testing/open-portal';

describe('the history page', () => {
  const environments = { staging: aReport([]) };
  const stored = {
    staging: {
      items: [
        aStoredReport('2026-01-02T03:04:05.000Z', { verified: 3, missing: 1 }, { commit: 'bbbb2222' }),
        aStoredReport('2026-01-01T03:04:05.000Z', { verified: 4 }, { commit: 'aaaa1111' }),
      ],
    },
  };
  const oldest = {
    id: '11',
    commit: 'aaaa1111',
    generatedAt: '2026-01-01T03:04:05.000Z',
    gained: [],
    lost: [],
    changed: [],
  };
  const newest = {
    ...oldest,
    id: '12',
    commit: 'bbbb2222',
    generatedAt: '2026-01-02T03:04:05.000Z',
    before: { id: '11', commit: 'aaaa1111' },
    lost: ['database-encrypted-at-rest'],
  };
  const sourceUrl = 'https://code.example/blob/{commit}/{file}#L{line}';
  const changes = { staging: { items: [newest, oldest], sourceUrl } };

  it('given two reports, when the page is open, then the chart says what it shows and the table has the numbers', async () => {
    openPortal('/environments/staging/history', environments, { stored, changes });

    expect(
      await screen.findByRole('img', {
        name: 'Verdicts from 1 Jan 2026 to 2 Jan 2026, at the end 3 verified, 1 missing',
      }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'The 2 reports as a table' }));
    const row = (await screen.findByRole('rowheader', { name: '2026-01-02 03:04 UTC' })).closest('tr');
    expect(row).toHaveTextContent('bbbb222231');
  });

  it('given a claim that was lost, when the page is open, then its step names it, its commit and the comparison', async () => {
    openPortal('/environments/staging/history', environments, { stored, changes });

    const lost = await screen.findByRole('list', { name: 'Lost claims' });
    expect(within(lost).getByText('database-encrypted-at-rest')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Commit bbbb2222' })).toHaveAttribute(
      'href',
      'https://code.example/commit/bbbb2222',
    );
    expect(screen.getByRole('link', { name: /^Compare with the one before: bbbb2222/ })).toHaveAttribute(
      'href',
      '/environments/compare?base=staging%3A11&head=staging%3A12',
    );
    expect(screen.getByText('The oldest report that is kept.')).toBeInTheDocument();
  });

  it('given more steps than a page, when older ones are asked for, then they come below', async () => {
    openPortal('/environments/staging/history', environments, {
      stored,
      changes: { staging: { items: [newest], next: 'cursor' }, 'staging cursor': { items: [oldest] } },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Show older reports' }));

    expect(await screen.findByText('The oldest report that is kept.')).toBeInTheDocument();
    expect(screen.getByRole('list', { name: 'Lost claims' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show older reports' })).not.toBeInTheDocument();
  });

  it('given no report, when the page is open, then it says how history begins and leads back', async () => {
    openPortal('/environments/staging/history', environments);

    expect(await screen.findByText('There is no history yet')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All environments' })).toHaveAttribute('href', '/environments');
  });

  it('given the environments, when History is followed, then the page is shown', async () => {
    openPortal('/environments', environments, { stored, changes });

    await userEvent.click(await screen.findByRole('link', { name: 'History of staging' }));

    expect(await screen.findByRole('heading', { name: 'History of staging' })).toBeInTheDocument();
  });
});
