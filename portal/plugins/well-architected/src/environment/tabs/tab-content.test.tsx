import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReport } from '../../testing/a-report';
import { openPortal } from '../../testing/open-portal';
import { aDrill, someDrills } from '../../testing/some-drills';
import { costsTab } from './costs';

const reports = { staging: aReport([]) };

describe('a tab of an environment', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('given a tab that the portal does not hand out, then the page stays, and trying again brings the tab', async () => {
    const error = new Error('Loading chunk 7 failed.');
    // The list of tabs has this very object; its own function is asked again once the portal is back.
    jest.spyOn(costsTab, 'load').mockRejectedValueOnce(error);
    openPortal('/environments/staging/costs', reports);

    expect(await screen.findByRole('alert')).toHaveTextContent('Could not load the tab Costs');
    expect(screen.getByRole('heading', { name: 'staging' })).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('There is no estimate')).toBeInTheDocument();
    expect(screen.queryByText('Could not load the tab Costs')).not.toBeInTheDocument();
  });
});

describe('the title of a page', () => {
  const drill = aDrill();

  it('given a runbook, when the list of runbooks is gone back to, then the title is of the list', async () => {
    openPortal('/environments/staging/runbooks/api-errors', reports);

    await userEvent.click(await screen.findByRole('link', { name: 'All runbooks' }));

    await waitFor(() => {
      expect(document.title).toMatch(/^staging · Runbooks \| /);
    });
  });

  it.each([
    ['/environments', 'Environments'],
    ['/environments/staging', 'staging · Pillars'],
    ['/environments/staging/costs', 'staging · Costs'],
    ['/environments/staging/history', 'staging · History'],
    ['/environments/compare', 'Compare'],
    ['/environments/staging/runbooks', 'staging · Runbooks'],
    ['/environments/staging/runbooks/api-errors', 'staging · API answers with errors'],
    ['/environments/staging/runbooks/nothing', 'staging · nothing'],
    [`/environments/staging/runbooks/api-errors/drills/${drill.id}`, 'staging · Drill: API answers with errors'],
    ['/environments/staging/nothing', 'staging · No such tab'],
    ['/environments/nothing', 'nothing'],
  ])('given %s, then it begins with %s', async (address, title) => {
    openPortal(address, reports, { drills: someDrills(drill) });

    await waitFor(() => {
      expect(document.title).toMatch(new RegExp(`^${title} \\| .+`));
    });
  });
});
