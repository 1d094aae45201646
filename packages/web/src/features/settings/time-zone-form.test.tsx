import { screen } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { openApp } from '../../testing/open-app';
import { account, problem } from '../../testing/samples';

const openSettings = async () => {
  const api = fakeApi();
  api.on('GET /account', { status: 200, body: account });
  const { user } = openApp('/settings');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Time zone' }), 'Pacific/Auckland');
  return { api, user };
};

describe('settings', () => {
  it('given another time zone, when saved, sends it and says so', async () => {
    const { api, user } = await openSettings();
    api.on('PATCH /account', { status: 200, body: { ...account, timeZone: 'Pacific/Auckland' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Your days now follow Pacific/Auckland.')).toBeVisible();
    expect(api.calls).toContainEqual({ method: 'PATCH', path: '/account', body: { timeZone: 'Pacific/Auckland' } });
  });

  it('given a server that refuses, keeps the choice and shows why', async () => {
    const { api, user } = await openSettings();
    api.on('PATCH /account', problem(422, 'invalid-input', 'This time zone is unknown.'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('This time zone is unknown.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Pacific/Auckland');
  });
});
