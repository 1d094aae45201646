import { screen } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { openApp } from '../../testing/open-app';
import { feed, problem, somebody } from '../../testing/samples';

const openMenu = async () => {
  const api = fakeApi();
  api.on('GET /account', { status: 200, body: somebody() });
  api.on('GET /changes', feed());
  const { user } = openApp();
  await user.click(await screen.findByRole('button', { name: 'Account' }));
  return { api, user };
};

describe('account menu', () => {
  it('given it is open, when Escape is pressed, closes and gives the focus back', async () => {
    const { user } = await openMenu();
    expect(screen.getByText('ana@example.com')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('ana@example.com')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Account' })).toHaveFocus();
  });

  it('given a server that ends the session, when signing out, leads to sign-in', async () => {
    const { api, user } = await openMenu();
    api.on('DELETE /session', { status: 204 });
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
  });

  it('given a server that cannot, when signing out, stays and says so', async () => {
    const { api, user } = await openMenu();
    api.on('DELETE /session', problem(503, 'unavailable', 'The database does not answer.'));
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByText(/You are still signed in/)).toBeVisible();
  });
});
