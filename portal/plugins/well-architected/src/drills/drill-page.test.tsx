import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReport } from '../testing/a-report';
import { openPortal } from '../testing/open-portal';
import { aDrill, aStep, someDrills } from '../testing/some-drills';

const drill = aDrill();

describe('a drill', () => {
  const open = (drills = someDrills(drill)) => {
    openPortal(`/environments/staging/runbooks/api-errors/drills/${drill.id}`, { staging: aReport([]) }, { drills });
    return drills;
  };

  it('given a step, when it is ticked, then time and person are there and the progress is told', async () => {
    open();

    await userEvent.click(await screen.findByRole('checkbox', { name: 'Step 1, Diagnosis, is done' }));

    expect(await screen.findByText('Done', { exact: false, selector: 'p' })).toHaveTextContent(
      'Done 2026-10-01 14:05 UTC by user:default/ada',
    );
    expect(screen.getByText('1 of 2 done')).toBeInTheDocument();
  });

  it('given a tick that is on its way, then the checkbox keeps the focus and takes no second one', async () => {
    const ticks: unknown[] = [];
    const changeStep = (...tick: readonly unknown[]) => {
      ticks.push(tick);
      return new Promise<never>(() => undefined);
    };
    open({ ...someDrills(drill), changeStep });
    const checkbox = await screen.findByRole('checkbox', { name: 'Step 1, Diagnosis, is done' });
    checkbox.focus();

    await userEvent.keyboard('  ');

    expect(checkbox).toHaveFocus();
    expect(checkbox).toBeEnabled();
    expect(ticks).toHaveLength(1);
  });

  it('given a step, then its number stands beside the checkbox as it is called', async () => {
    open();

    const checkbox = await screen.findByRole('checkbox', { name: /^Step 2/ });
    expect(checkbox.closest('label')).toHaveTextContent('Step 2');
  });

  it('given a step that somebody else changed, when it is ticked, then it is told and their change is shown', async () => {
    const drills = open();
    const checkbox = await screen.findByRole('checkbox', { name: 'Step 1, Diagnosis, is done' });
    drills.somebodyElse(aDrill({ items: [aStep({ version: 2, note: 'Theirs.' })] }));

    await userEvent.click(checkbox);

    expect(await screen.findByRole('alert')).toHaveTextContent('changed by user:default/grace meanwhile');
    expect(await screen.findByRole('textbox', { name: 'Note on step 1' })).toHaveValue('Theirs.');
  });

  it('given a note, when it is saved, then it is kept', async () => {
    const drills = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Add a note on step 1' }));
    const field = screen.getByRole('textbox', { name: 'Note on step 1' });
    expect(field).toHaveFocus();
    await userEvent.type(field, 'Nothing there.');

    await userEvent.click(screen.getByRole('button', { name: 'Save note' }));

    await waitFor(async () => {
      expect((await drills.getDrill(drill.id)).items[0]?.note).toBe('Nothing there.');
    });
    expect(screen.queryByRole('button', { name: 'Save note' })).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Note on step 1' })).toHaveFocus();
  });

  it('given two notes at once, when the second is saved, then both are shown and one is chosen', async () => {
    const drills = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Add a note on step 1' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Note on step 1' }), 'Mine.');
    drills.somebodyElse(aDrill({ items: [aStep({ version: 2, note: 'Theirs.' })] }));
    await userEvent.click(screen.getByRole('button', { name: 'Save note' }));

    expect(await screen.findByText('Theirs.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Go on with mine' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Save note' }));

    await waitFor(async () => {
      expect((await drills.getDrill(drill.id)).items[0]?.note).toBe('Mine.');
    });
  });

  it('given a drill, when it is finished, then result, RTO, RPO and the record are there and nothing can be changed', async () => {
    open();
    await userEvent.type(await screen.findByRole('textbox', { name: /What was learnt/ }), 'It works.');
    await userEvent.type(screen.getByRole('textbox', { name: /Measured RPO/ }), '15');

    await userEvent.click(screen.getByRole('button', { name: 'Finish the drill' }));

    expect(await screen.findByText('Passed')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /^Drill: / })).toHaveFocus();
    expect(screen.getByText('1 h 5 min')).toBeInTheDocument();
    expect(screen.getByText('15 min')).toBeInTheDocument();
    expect(await screen.findByText('drills/2026-10-01-staging-api-errors-0b5e3c1a.json')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Download the record' })).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /Step 1/ })).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Finish the drill' })).not.toBeInTheDocument();
  });

  it('given minutes that are none, when they are typed, then it says what to write and the drill cannot be finished', async () => {
    open();

    await userEvent.type(await screen.findByRole('textbox', { name: /Measured RPO/ }), 'soon');

    expect(screen.getByRole('alert')).toHaveTextContent('Write the minutes as a whole number.');
    expect(screen.getByRole('button', { name: 'Finish the drill' })).toBeDisabled();
  });

  it.each([
    ['environment', '/environments/production/runbooks/api-errors'],
    ['runbook', '/environments/staging/runbooks/disaster-recovery'],
  ])(
    'given a drill of another %s, when it is open, then it says whose it is and shows nothing of it',
    async (_, path) => {
      const reports = { staging: aReport([]), production: aReport([]) };
      openPortal(`${path}/drills/${drill.id}`, reports, { drills: someDrills(drill) });

      expect(await screen.findByRole('alert')).toHaveTextContent("it is of staging's api-errors");
      expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
      expect(screen.queryByRole('heading', { name: /^Drill/ })).not.toBeInTheDocument();
    },
  );

  it('given an unknown drill, when it is open, then the backend’s answer is shown', async () => {
    open(someDrills());

    expect(await screen.findByRole('alert')).toHaveTextContent('There is no drill');
  });
});
