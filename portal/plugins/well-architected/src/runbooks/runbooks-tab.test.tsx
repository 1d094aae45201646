import { NotAllowedError } from '@backstage/errors';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReport } from '../testing/a-report';
import { openPortal } from '../testing/open-portal';
import { aDrill, someDrills } from '../testing/some-drills';
import { aRunbook, someRunbooks } from '../testing/some-runbooks';

const reports = { staging: aReport([]) };

describe('the runbooks of an environment', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = jest.fn();
  });

  it('given an environment, when its tab is followed, then each runbook has its alarms, and whether it was drilled', async () => {
    openPortal('/environments/staging', reports, {
      runbooks: someRunbooks([aRunbook(), aRunbook({ name: 'other', title: 'Other', alarms: [] })]),
    });

    await userEvent.click(await screen.findByRole('link', { name: 'Runbooks' }));

    const item = (await screen.findByRole('link', { name: 'API answers with errors' })).closest('li');
    expect(item).toHaveTextContent('hexastyle-staging-api-5xx-errors');
    expect(item).toHaveTextContent('Never drilled');
    expect(screen.getByRole('link', { name: 'Other' }).closest('li')).toHaveTextContent('No alarm points at it.');
    expect(screen.getByRole('link', { name: 'Runbooks' })).toHaveAttribute('aria-current', 'page');
  });

  it('given a last drill, when runbooks are listed, then its result leads to it', async () => {
    const { id, ...drill } = aDrill({ result: 'failed', finishedAt: '2026-10-01T15:00:00.000Z' });
    const runbooks = someRunbooks([], [{ ...aRunbook(), state: 'read', steps: 1, lastDrill: { id, ...drill } }]);
    openPortal('/environments/staging/runbooks', reports, { runbooks });

    expect(await screen.findByRole('link', { name: /Failed/ })).toHaveAttribute(
      'href',
      `/environments/staging/runbooks/api-errors/drills/${id}`,
    );
  });

  it('given a runbook that is broken, when runbooks are listed, then it says why and what to run', async () => {
    const problem = {
      reason: 'bad.md is empty.',
      fix: 'npx projen',
      name: 'bad',
      file: 'docs/runbooks/staging/bad.md',
    };
    openPortal('/environments/staging/runbooks', reports, {
      runbooks: someRunbooks([], [{ state: 'broken', ...problem }]),
    });

    expect(await screen.findByText(/bad\.md is empty\./)).toHaveTextContent('To mend it: npx projen');
  });

  it('given a runbook, when it is open, then links lead to pages of the portal and anchors to headings', async () => {
    openPortal('/environments/staging/runbooks/api-errors#symptom', reports);

    expect(await screen.findByRole('link', { name: 'before you start' })).toHaveAttribute(
      'href',
      '/environments/staging/runbooks/before-you-start#sign-in',
    );
    expect(screen.getByRole('link', { name: 'symptom' })).toHaveAttribute(
      'href',
      '/environments/staging/runbooks/api-errors#symptom',
    );
    expect(screen.getByRole('heading', { name: 'Symptom' })).toHaveFocus();
    expect(screen.getByRole('table')).toHaveTextContent('hexastyle-staging-api-5xx-errors');
  });

  it('given commands, when they are copied, then the clipboard has them', async () => {
    const user = userEvent.setup();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    openPortal('/environments/staging/runbooks/api-errors', reports);

    await user.click(await screen.findByRole('button', { name: 'Copy' }));

    expect(await screen.findByRole('button', { name: 'Copied' })).toBeInTheDocument();
    expect(written).toHaveBeenCalledWith('aws logs tail');
  });

  it('given an unknown runbook, when it is open, then it says so', async () => {
    openPortal('/environments/staging/runbooks/nothing', reports);

    expect(await screen.findByText('There is no such runbook')).toBeInTheDocument();
  });

  it('given a runbook, when it is run as a checklist, then the checklist is open', async () => {
    openPortal('/environments/staging/runbooks/api-errors', reports);

    await userEvent.click(await screen.findByRole('button', { name: 'Run as a checklist' }));

    expect(await screen.findByRole('heading', { name: 'Drill: API answers with errors' })).toHaveFocus();
  });

  it('given no permission, when a runbook is to be run, then the permission is named', async () => {
    const drills = {
      ...someDrills(),
      startDrill: () =>
        Promise.reject(new NotAllowedError('Running a drill needs the permission well-architected.drill.run.')),
    };
    openPortal('/environments/staging/runbooks/api-errors', reports, { drills });

    await userEvent.click(await screen.findByRole('button', { name: 'Run as a checklist' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('well-architected.drill.run');
  });

  it('given an address below a runbook that is no drill, when it is open, then it says so and leads to the runbooks', async () => {
    openPortal('/environments/staging/runbooks/api-errors/drills', reports);

    expect(await screen.findByRole('alert')).toHaveTextContent('There is no such page');
    expect(screen.getByRole('link', { name: 'All runbooks' })).toHaveAttribute(
      'href',
      '/environments/staging/runbooks',
    );
  });

  it('given an address that no tab has, when it is open, then the tabs are told', async () => {
    openPortal('/environments/staging/nothing', reports);

    expect(await screen.findByRole('alert')).toHaveTextContent(/There are: Pillars,.* Runbooks/);
    expect(screen.getByRole('link', { name: 'Runbooks' })).not.toHaveAttribute('aria-current');
    expect(screen.getByRole('link', { name: 'Pillars' })).not.toHaveAttribute('aria-current');
  });
});
