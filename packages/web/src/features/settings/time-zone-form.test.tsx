import { screen, waitFor } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { openApp } from '../../testing/open-app';
import { feed, problem, somebody } from '../../testing/samples';

const openSettings = async () => {
  const api = fakeApi();
  const account = somebody();
  api.on('GET /account', { status: 200, body: account });
  api.on('GET /changes', feed());
  const { user } = openApp('/settings');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Time zone' }), 'Pacific/Auckland');
  return { api, user, account };
};

describe('settings', () => {
  it('given another time zone, when saved, sends it and says so', async () => {
    const { api, user, account } = await openSettings();
    api.on('PATCH /account', { status: 200, body: { ...account, timeZone: 'Pacific/Auckland' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Your days now follow Pacific/Auckland.')).toBeVisible();
    await waitFor(() => {
      expect(api.calls).toContainEqual({ method: 'PATCH', path: '/account', body: { timeZone: 'Pacific/Auckland' } });
    });
  });

  it('given a server that refuses, takes the change back and tells why', async () => {
    const { api, user } = await openSettings();
    api.on('PATCH /account', problem(422, 'invalid-input', 'This time zone is unknown.'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('link', { name: 'See what happened' }));
    expect(await screen.findByText(/This time zone is unknown\./)).toBeVisible();
  });
});
