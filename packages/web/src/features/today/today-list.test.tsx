import { act, screen, waitFor } from '@testing-library/react';
import type { TodayItem } from '../../client';
import { fakeApi } from '../../testing/fake-api';
import { openApp } from '../../testing/open-app';
import { account, problem, today, todayItem } from '../../testing/samples';

const signedInWith = (...items: readonly TodayItem[]) => {
  const api = fakeApi();
  api.on('GET /account', { status: 200, body: account });
  api.on('GET /today', { status: 200, body: today(...items) });
  return api;
};

describe('today', () => {
  it('given no habit, invites to name the first one', async () => {
    signedInWith();
    openApp();
    expect(await screen.findByText(/Nothing stands here yet/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Name' })).toBeVisible();
  });

  it('given habits, shows the day, the progress and the streaks in words', async () => {
    signedInWith(todayItem('Read', true, 3), todayItem('Walk', false, 1), todayItem('Write'));
    openApp();
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Saturday 28 February');
    expect(screen.getByText('1 of 3 done')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Read' })).toHaveAccessibleDescription('3 days');
    expect(screen.getByRole('checkbox', { name: 'Walk' })).toHaveAccessibleDescription('1 day');
    expect(screen.getByRole('checkbox', { name: 'Write' })).toHaveAccessibleDescription('No streak yet');
    await waitFor(() => {
      expect(document.title).toBe('Today · Hexastyle');
    });
  });

  it('given an answer that is still under way, when a habit is ticked, shows it done already', async () => {
    const api = signedInWith(todayItem('Read'));
    api.on('PUT /habits/read/entries/2026-02-28', () => new Promise(() => undefined));
    const { user } = openApp();
    await user.click(await screen.findByRole('checkbox', { name: 'Read' }));
    expect(screen.getByRole('checkbox', { name: 'Read' })).toBeChecked();
    expect(screen.getByText('1 of 1 done')).toBeVisible();
    expect(api.calls).toContainEqual({
      method: 'PUT',
      path: '/habits/read/entries/2026-02-28',
      body: { value: 'done' },
    });
  });

  it('given a server that cannot take it, when a habit is ticked, takes back that tick alone and says why', async () => {
    const api = signedInWith(todayItem('Read'), todayItem('Walk'));
    let refuse: () => void = () => undefined;
    api.on(
      'PUT /habits/read/entries/2026-02-28',
      () =>
        new Promise(
          (resolve) =>
            (refuse = () => {
              resolve(problem(503, 'unavailable', 'The database does not answer.'));
            }),
        ),
    );
    api.on('PUT /habits/walk/entries/2026-02-28', () => new Promise(() => undefined));
    const { user } = openApp();
    await user.click(await screen.findByRole('checkbox', { name: 'Read' }));
    await user.click(screen.getByRole('checkbox', { name: 'Walk' }));
    act(() => {
      refuse();
    });
    expect(await screen.findByText(/“Read” was not ticked\. The service is not available/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Read' })).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Walk' })).toBeChecked();
  });

  it('given a ticked habit, when it is unticked by keyboard, deletes the entry', async () => {
    const api = signedInWith(todayItem('Read', true, 1));
    api.on('DELETE /habits/read/entries/2026-02-28', { status: 204 });
    const { user } = openApp();
    const box = await screen.findByRole('checkbox', { name: 'Read' });
    act(() => {
      box.focus();
    });
    api.on('GET /today', { status: 200, body: today(todayItem('Read')) });
    await user.keyboard(' ');
    await waitFor(() => {
      expect(api.calls.map(({ method, path }) => `${method} ${path}`)).toContain(
        'DELETE /habits/read/entries/2026-02-28',
      );
    });
    expect(screen.getByRole('checkbox', { name: 'Read' })).not.toBeChecked();
  });
});
