import { act, screen, waitFor } from '@testing-library/react';
import { fakeApi } from '../testing/fake-api';
import { openApp } from '../testing/open-app';
import { account, problem, today, todayItem } from '../testing/samples';

const unavailable = problem(503, 'unavailable', 'The database does not answer.');

describe('connection', () => {
  it('given no server at the start, says so, and shows the page when it is back', async () => {
    const api = fakeApi();
    const { user } = openApp();
    expect(await screen.findByRole('heading', { name: 'Something is in the way' })).toBeVisible();
    expect(screen.getByText(/The server cannot be reached/)).toBeVisible();
    api.on('GET /account', { status: 200, body: account });
    api.on('GET /today', { status: 200, body: today(todayItem('Read')) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('checkbox', { name: 'Read' })).toBeVisible();
  });

  it('given a list that can no longer be read, keeps it and offers to try again', async () => {
    const api = fakeApi();
    api.on('GET /account', { status: 200, body: account });
    api.on('GET /today', { status: 200, body: today(todayItem('Read')) });
    const { user, queryClient } = openApp();
    await screen.findByRole('checkbox', { name: 'Read' });
    api.on('GET /today', unavailable);
    await act(() => queryClient.refetchQueries({ queryKey: ['today'] }));
    expect(await screen.findByText(/No connection to the server/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Read' })).toBeVisible();
    api.on('GET /today', { status: 200, body: today(todayItem('Read', true, 1)) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => {
      expect(screen.queryByText(/No connection to the server/)).not.toBeInTheDocument();
    });
    expect(screen.getByRole('checkbox', { name: 'Read' })).toBeChecked();
  });
});
