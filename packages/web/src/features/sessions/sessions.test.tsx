import { screen, within } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { renderPage } from '../../testing/render-page';
import { problem } from '../../testing/samples';
import { Sessions } from './sessions';

const here = {
  id: 's1',
  userAgent: 'Firefox on Linux',
  createdAt: '2026-02-28T09:30:00.000Z',
  lastSeenAt: '2026-03-02T18:05:00.000Z',
  isCurrent: true,
};
const phone = { ...here, id: 's2', userAgent: 'Safari on iPhone', isCurrent: false };
const unknown = { ...here, id: 's3', userAgent: '', isCurrent: false };

const open = async (...items: readonly object[]) => {
  const api = fakeApi();
  api.on('GET /sessions', { status: 200, body: { items } });
  return { api, ...(await renderPage(<Sessions />)) };
};

describe('sessions', () => {
  it('says which devices are signed in, and which of them is this one', async () => {
    await open(here, phone, unknown);
    const [first, ...others] = await screen.findAllByRole('listitem');
    expect(first).toHaveTextContent(/^Firefox on Linux This device.*last used about 2 Mar 2026/);
    expect(others.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^Safari on iPhone Signed in/),
      expect.stringMatching(/^Unknown device/),
    ]);
  });

  it('ends one elsewhere, and offers no end to this one and no others where there are none', async () => {
    const { api, user } = await open(here, phone);
    api.on('DELETE /sessions/s2', { status: 204 });
    const button = await screen.findByRole('button', { name: 'End the session of Safari on iPhone' });
    api.on('GET /sessions', { status: 200, body: { items: [here] } });
    await user.click(button);
    expect(await screen.findByText('Safari on iPhone is signed out.')).toBeVisible();
    expect(within(screen.getByRole('region')).queryByRole('button')).not.toBeInTheDocument();
  });

  it('asks before it ends all others', async () => {
    const { api, user } = await open(here, phone, unknown);
    api.on('DELETE /sessions', { status: 204 });
    await user.click(await screen.findByRole('button', { name: 'End all others' }));
    expect(api.calls).toHaveLength(1);
    api.on('GET /sessions', { status: 200, body: { items: [here] } });
    await user.click(screen.getByRole('button', { name: 'End them' }));
    expect(await screen.findByText('You are signed in on this device only.')).toBeVisible();
    expect(screen.queryByText('Safari on iPhone')).not.toBeInTheDocument();
  });

  it('given a session that cannot be ended, says why and keeps it', async () => {
    const { api, user } = await open(here, phone);
    api.on('DELETE /sessions/s2', problem(429, 'too-many-requests', 'Try again in 20 seconds.'));
    await user.click(await screen.findByRole('button', { name: 'End the session of Safari on iPhone' }));
    expect(await screen.findByText(/Try again in 20 seconds/)).toBeVisible();
    expect(screen.getByText('Safari on iPhone')).toBeVisible();
  });
});
