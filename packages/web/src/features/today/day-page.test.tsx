import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import type { Change } from '../../client';
import { localDay } from '@hexastyle/habits';
import { fakeApi } from '../../testing/fake-api';
import { habitSample } from '../../testing/habit-sample';
import { openApp } from '../../testing/open-app';
import { entry, feed, problem, somebody } from '../../testing/samples';

const TODAY = localDay(new Date(), 'Europe/Lisbon').toString();

const kind = (name: string, more = {}): Change => ({ kind: 'habit', habit: habitSample(name, more) });

const run = kind('Run', {
  kind: 'measurable',
  goal: { direction: 'at-least', target: 5, unit: 'km' },
  tags: ['health'],
  position: 3,
});

function signedInWith(...changes: readonly Change[]) {
  const api = fakeApi();
  const account = somebody();
  api.on('GET /account', { status: 200, body: account });
  api.on('GET /changes', feed(...changes));
  return { api, account };
}

describe('a day', () => {
  it('given no habit, invites to name the first one', async () => {
    signedInWith();
    openApp();
    expect(await screen.findByText(/Nothing stands here yet/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeVisible();
  });

  it('given a server that does not answer, is ticked all the same, says what waits, and sends it on return', async () => {
    const { api } = signedInWith(kind('Read'));
    const { user, sync } = openApp();
    const box = await screen.findByRole('checkbox', { name: 'Read' });
    await user.click(box);
    expect(box).toBeChecked();
    expect(screen.getByText('1 of 1 done')).toBeVisible();
    expect(await screen.findByText(/You are offline\. 1 change will be sent/)).toBeVisible();
    api.on(`PUT /habits/read/entries/${TODAY}`, { status: 200, body: entry('read', TODAY, { version: '2' }) });
    act(() => {
      sync.run();
    });
    await waitFor(() => {
      expect(screen.queryByText(/You are offline/)).not.toBeInTheDocument();
    });
    await waitFor(() => {
      expect(screen.queryByText('1 change to send')).not.toBeInTheDocument();
    });
    expect(box).toBeChecked();
  });

  it('given a change that the server refuses, takes it back and tells why', async () => {
    const { api } = signedInWith(kind('Read'));
    api.on(`PUT /habits/read/entries/${TODAY}`, problem(422, 'invalid-input', 'This day is still to come.'));
    const { user } = openApp();
    const box = await screen.findByRole('checkbox', { name: 'Read' });
    await user.click(box);
    await user.click(await screen.findByRole('link', { name: 'See what happened' }));
    expect(await screen.findByText(/undone: This day is still to come\./)).toBeVisible();
  });

  it('given a habit with a number, takes it typed and by steps', async () => {
    signedInWith(run);
    const { user } = openApp();
    const box = await screen.findByRole('textbox', { name: 'Run, in km' });
    await user.type(box, '4,5{Enter}');
    expect(box).toHaveValue('4.5');
    await user.click(screen.getByRole('button', { name: 'More of Run' }));
    expect(box).toHaveValue('5.5');
    expect(screen.getByText('1 of 1 done')).toBeVisible();
    await user.clear(box);
    await user.type(box, '10,000{Enter}');
    expect(box).toHaveValue('10000');
    await user.clear(box);
    await user.type(box, 'much{Enter}');
    expect(await screen.findByText(/Type a number/)).toBeVisible();
  });

  it('given a habit with a number, offers no state that fits yes or no only', async () => {
    signedInWith(run);
    const { user } = openApp();
    await user.click(await screen.findByRole('button', { name: 'More for Run' }));
    const states = await screen.findByRole('group', { name: 'State of Run' });
    expect(
      within(states)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Skip this day']);
  });

  it('is worked by keyboard alone: arrows move, letters skip and undo takes back', async () => {
    signedInWith(kind('Read'), kind('Walk', { position: 2 }));
    const { user } = openApp();
    const read = await screen.findByRole('checkbox', { name: 'Read' });
    act(() => {
      read.focus();
    });
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('checkbox', { name: 'Walk' })).toHaveFocus();
    await user.keyboard('s');
    expect(screen.getByRole('checkbox', { name: 'Walk' })).toHaveAccessibleDescription(/Skipped/);
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.getByRole('checkbox', { name: 'Walk' })).not.toHaveAccessibleDescription(/Skipped/);
  });

  it('keeps a name that is written from right to left from turning what stands around it', async () => {
    signedInWith(
      kind('قراءة'),
      kind('ركض', { kind: 'measurable', goal: { direction: 'at-least', target: 5, unit: 'km' } }),
    );
    openApp();
    expect(await screen.findByText('قراءة', { selector: 'bdi' })).toBeVisible();
    expect(screen.getByText('ركض', { selector: 'bdi' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'More for \u2068قراءة\u2069' })).toBeVisible();
  });

  it('filters by tag, and says so by more than colour', async () => {
    signedInWith(kind('Read'), run);
    const { user } = openApp();
    await user.click(await screen.findByRole('button', { name: 'health' }));
    expect(screen.getByRole('button', { name: 'health', pressed: true })).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: 'Read' })).not.toBeInTheDocument();
  });

  it('opens without a server for somebody who was here before', async () => {
    const { api } = signedInWith(kind('Read'));
    const { session } = openApp();
    await screen.findByRole('checkbox', { name: 'Read' });
    await waitFor(() => {
      expect(session.access()?.store.snapshot().tables.syncedAt).toBeDefined();
    });
    cleanup();
    api.on('GET /account', problem(503, 'unavailable', 'No.'));
    openApp('/', true);
    const list = await screen.findByRole('region', { name: 'Due' });
    expect(within(list).getByRole('checkbox', { name: 'Read' })).toBeInTheDocument();
  });
});
