import { cleanup, screen, waitFor } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { openApp } from '../../testing/open-app';
import { feed, problem, somebody } from '../../testing/samples';

describe('sign-in on a device where a session has ended', () => {
  it('removes what is kept of that person when it is asked for and confirmed', async () => {
    const api = fakeApi();
    const account = somebody();
    api.on('GET /account', { status: 200, body: account });
    api.on('GET /changes', feed());
    const { user, session } = openApp();
    await screen.findByText(/Nothing stands here yet/);
    const isKept = async () => (await indexedDB.databases()).some(({ name }) => name === `hexastyle-${account.id}`);
    api.on('GET /account', problem(401, 'not-signed-in', 'This needs a session.'));
    cleanup();
    await session.expire();
    openApp('/sign-in', true);
    await user.click(await screen.findByRole('button', { name: 'Remove what is kept on this device' }));
    expect(await isKept()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(await screen.findByText('Nothing is kept on this device any more.')).toBeVisible();
    await waitFor(async () => {
      expect(await isKept()).toBe(false);
    });
    expect(screen.queryByRole('button', { name: 'Remove it' })).not.toBeInTheDocument();
  });

  it('leaves no database of an account that another tab has forgotten', async () => {
    localStorage.setItem('hexastyle', JSON.stringify({ accountId: 'forgotten' }));
    fakeApi().on('GET /account', problem(401, 'not-signed-in', 'This needs a session.'));
    openApp('/', true);
    await screen.findByRole('button', { name: 'Sign in' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('hexastyle-forgotten');
  });

  it('given an account that was just deleted, says so and offers nothing more to remove', async () => {
    localStorage.setItem('hexastyle', JSON.stringify({ accountId: 'deleted', isExpired: true }));
    fakeApi();
    openApp('/sign-in?deleted=true', true);
    expect(await screen.findByText(/Your account is deleted, and with it everything/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Remove what is kept/ })).not.toBeInTheDocument();
  });

  it('offers nothing of the kind on a device that knows nobody', async () => {
    fakeApi();
    openApp('/sign-in');
    await screen.findByRole('button', { name: 'Sign in' });
    expect(screen.queryByRole('button', { name: /Remove what is kept/ })).not.toBeInTheDocument();
  });
});
