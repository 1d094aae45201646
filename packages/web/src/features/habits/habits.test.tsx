import { screen, waitFor } from '@testing-library/react';
import type { TodayItem } from '../../client';
import { fakeApi } from '../../testing/fake-api';
import { openApp } from '../../testing/open-app';
import { account, habit, problem, today, todayItem } from '../../testing/samples';

const signedInWith = (...items: readonly TodayItem[]) => {
  const api = fakeApi();
  api.on('GET /account', { status: 200, body: account });
  api.on('GET /today', { status: 200, body: today(...items) });
  return api;
};

describe('habits', () => {
  it('given a name, when added, stands in the list, and the field is ready for the next', async () => {
    const api = signedInWith();
    api.on('POST /habits', () => {
      api.on('GET /today', { status: 200, body: today(todayItem('Read')) });
      return { status: 201, body: habit('Read') };
    });
    const { user } = openApp();
    await user.type(await screen.findByLabelText('Name'), '  Read {Enter}');
    expect(await screen.findByRole('checkbox', { name: 'Read' })).toBeVisible();
    expect(api.calls).toContainEqual({ method: 'POST', path: '/habits', body: { name: 'Read' } });
    expect(screen.getByLabelText('Name')).toHaveFocus();
    expect(screen.getByLabelText('Name')).toHaveValue('');
  });

  it('given a blank name, says that a habit needs one', async () => {
    signedInWith();
    const { user } = openApp();
    await user.type(await screen.findByLabelText('Name'), '   {Enter}');
    expect(await screen.findByText('A habit needs a name.')).toBeVisible();
  });

  it('given a new name, when saved, sends it and closes the form', async () => {
    const api = signedInWith(todayItem('Read'));
    api.on('PATCH /habits/read', () => {
      api.on('GET /today', {
        status: 200,
        body: today({ ...todayItem('Read'), habit: habit('Read', { name: 'Read on' }) }),
      });
      return { status: 200, body: habit('Read', { name: 'Read on' }) };
    });
    const { user } = openApp();
    await user.click(await screen.findByRole('button', { name: 'More for Read' }));
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    await user.type(screen.getByLabelText('New name'), ' on{Enter}');
    expect(await screen.findByRole('checkbox', { name: 'Read on' })).toBeVisible();
    await waitFor(() => {
      expect(screen.queryByLabelText('New name')).not.toBeInTheDocument();
    });
    expect(api.calls).toContainEqual({ method: 'PATCH', path: '/habits/read', body: { name: 'Read on' } });
  });

  it('given an archived habit, when undone, is brought back', async () => {
    const api = signedInWith(todayItem('Read'));
    api.on('PATCH /habits/read', { status: 200, body: habit('Read') });
    const { user } = openApp();
    await user.click(await screen.findByRole('button', { name: 'More for Read' }));
    await user.click(screen.getByRole('button', { name: 'Archive' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Restored “Read”.')).toBeVisible();
    const sent = api.calls.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
    expect(sent).toEqual([{ archived: true }, { archived: false }]);
  });

  it('given a server that refuses, when archived, stays and says why', async () => {
    const api = signedInWith(todayItem('Read'));
    api.on('PATCH /habits/read', problem(404, 'not-found', 'There is no such habit in this account.'));
    const { user } = openApp();
    await user.click(await screen.findByRole('button', { name: 'More for Read' }));
    await user.click(screen.getByRole('button', { name: 'Archive' }));
    expect(await screen.findByText('“Read” was not archived. There is no such habit in this account.')).toBeVisible();
  });

  it('given nothing archived, the archive says what it is for', async () => {
    const api = signedInWith();
    api.on('GET /habits', { status: 200, body: { items: [] } });
    openApp('/archived');
    expect(await screen.findByText(/Nothing is archived/)).toBeVisible();
  });
});
