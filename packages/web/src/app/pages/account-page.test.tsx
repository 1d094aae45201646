import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { fakeAuthenticator, usedPasskey } from '../../testing/fake-authenticator';
import { habitSample } from '../../testing/habit-sample';
import { openApp } from '../../testing/open-app';
import { feed, problem, somebody } from '../../testing/samples';

const wrong = problem(403, 'wrong-password', 'This is not the password of the account: type it again.');

const open = (person: Partial<ReturnType<typeof somebody>> = {}) => {
  const api = fakeApi();
  const account = { ...somebody(), ...person };
  api.on('GET /account', { status: 200, body: account });
  api.on('GET /changes', feed({ kind: 'habit', habit: habitSample('Read') }));
  return { api, account, ...openApp('/settings/account') };
};

const form = async (name: string) => within(await screen.findByRole('form', { name }));

const sent = ({ api }: ReturnType<typeof open>, method: string) => api.calls.filter((call) => call.method === method);

describe('another password', () => {
  const fill = async (page: ReturnType<typeof open>, newPassword: string) => {
    const boxes = await form('Change password');
    await page.user.type(boxes.getByLabelText('Current password'), 'as it is');
    await page.user.type(boxes.getByLabelText('New password'), `${newPassword}{Enter}`);
    return boxes;
  };

  it('given a short one, is told before anything is sent', async () => {
    const page = open();
    const boxes = await fill(page, 'short');
    expect(await boxes.findByText('A password has at least 12 characters.')).toBeVisible();
    expect(sent(page, 'POST')).toEqual([]);
  });

  it('given a wrong current one, says so at its box and keeps what was typed', async () => {
    const page = open();
    page.api.on('POST /account/password', wrong);
    const boxes = await fill(page, 'purple kettle moon');
    await waitFor(() => {
      expect(boxes.getByLabelText('Current password')).toHaveAccessibleDescription(/not the password of the account/);
    });
    await waitFor(() => {
      expect(boxes.getByLabelText('Current password')).toHaveFocus();
    });
    expect(boxes.getByLabelText('New password')).toHaveValue('purple kettle moon');
  });

  it('is sent, says what became of other sessions and leaves no password in the page', async () => {
    const page = open();
    page.api.on('POST /account/password', { status: 204 });
    const boxes = await fill(page, 'purple kettle moon');
    expect(await screen.findByText('Your password is changed. Everywhere else you are signed out.')).toBeVisible();
    expect(sent(page, 'POST')).toMatchObject([{ body: { password: 'as it is', newPassword: 'purple kettle moon' } }]);
    expect(boxes.getByLabelText('Current password')).toHaveValue('');
    expect(boxes.getByLabelText('New password')).toHaveValue('');
  });
});

describe('another e-mail address', () => {
  it('is asked for, and shown when the link of the mail was opened elsewhere', async () => {
    const page = open();
    page.api.on('POST /account/email', { status: 204 });
    const boxes = await form('E-mail address');
    await page.user.type(boxes.getByLabelText('New e-mail address'), 'ana@example.org');
    await page.user.type(boxes.getByLabelText('Current password'), 'as it is{Enter}');
    expect(await screen.findByText(/A mail is under way to ana@example\.org/)).toBeVisible();
    expect(screen.getByText('You sign in as ana@example.com.')).toBeVisible();
    expect(sent(page, 'POST')).toMatchObject([{ body: { email: 'ana@example.org', password: 'as it is' } }]);
    page.api.on('GET /account', { status: 200, body: { ...page.account, email: 'ana@example.org' } });
    fireEvent(window, new Event('visibilitychange'));
    expect(await screen.findByText('You sign in as ana@example.org.')).toBeVisible();
    expect(screen.queryByText(/A mail is under way/)).not.toBeInTheDocument();
  });

  it('given an address that is not confirmed, offers its mail once more', async () => {
    open({ emailVerified: false });
    const boxes = await form('E-mail address');
    expect(screen.getByText(/It is not confirmed yet/)).toBeVisible();
    expect(boxes.getByLabelText('E-mail')).toHaveValue('ana@example.com');
  });
});

describe('the end of an account', () => {
  const ask = async (page: ReturnType<typeof open>) => {
    await page.user.click(await screen.findByRole('button', { name: 'Delete the account…' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/^1 habit with all days, notes and pauses/)).toBeVisible();
    return dialog;
  };

  const isKept = async ({ account }: ReturnType<typeof open>) =>
    (await indexedDB.databases()).some(({ name }) => name === `hexastyle-${account.id}`);

  const expectNothingLeft = async (page: ReturnType<typeof open>) => {
    expect(await screen.findByText(/Your account is deleted, and with it everything/)).toBeVisible();
    await waitFor(async () => {
      expect(await isKept(page)).toBe(false);
    });
    await waitFor(() => {
      expect(localStorage).toHaveLength(0);
    });
    expect(page.session.access()).toBeUndefined();
  };

  it('offers what is held first', async () => {
    open();
    const section = within(await screen.findByRole('region', { name: 'Delete the account' }));
    expect(section.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/transfer',
      '/api/account/export',
    ]);
  });

  it('needs the password, and leaves nothing in this browser', async () => {
    const page = open();
    const files = new Set(['workbox-precache']);
    Object.assign(window, {
      caches: {
        keys: () => Promise.resolve([...files]),
        delete: (name: string) => Promise.resolve(files.delete(name)),
      },
    });
    page.api.on('DELETE /account', wrong);
    const dialog = await ask(page);
    await page.user.type(dialog.getByLabelText('Current password'), 'not this{Enter}');
    expect(await dialog.findByText(/not the password of the account/)).toBeVisible();
    expect(await isKept(page)).toBe(true);
    page.api.on('DELETE /account', { status: 204 });
    page.api.on('GET /account', problem(401, 'not-signed-in', 'This needs a session.'));
    await page.user.click(dialog.getByRole('button', { name: 'Delete for good' }));
    await expectNothingLeft(page);
    await waitFor(() => {
      expect(files.size).toBe(0);
    });
    expect(sent(page, 'DELETE').at(-1)?.body).toEqual({ password: 'not this' });
    Reflect.deleteProperty(window, 'caches');
  });

  it('takes the answer of a passkey instead', async () => {
    const page = open();
    fakeAuthenticator({ get: () => Promise.resolve(usedPasskey) });
    page.api.on('POST /sessions/passkey-options', { status: 201, body: { challenge: 'AAAA', timeout: 300_000 } });
    page.api.on('DELETE /account', problem(401, 'passkey-refused', 'This passkey is not known here.'));
    const dialog = await ask(page);
    const button = dialog.getByRole('button', { name: /^Confirm with a passkey/ });
    await page.user.click(button);
    expect(await dialog.findByText('This passkey is not known here.')).toBeVisible();
    page.api.on('DELETE /account', { status: 204 });
    await page.user.click(button);
    await expectNothingLeft(page);
    expect(sent(page, 'DELETE').at(-1)?.body).toMatchObject({ credential: { id: 'AAAA', type: 'public-key' } });
  });

  it('given a server that does not answer, keeps everything, and goes on sending what is done', async () => {
    const page = open();
    page.api.on('DELETE /account', problem(503, 'unavailable', 'No.'));
    const dialog = await ask(page);
    await page.user.type(dialog.getByLabelText('Current password'), 'as it is{Enter}');
    expect(await dialog.findByText(/not available right now/)).toBeVisible();
    page.api.on('PATCH /account', { status: 200, body: { ...page.account, theme: 'dark' } });
    act(() => {
      page.session.access()?.actions.changeAccount({ theme: 'dark' });
    });
    await waitFor(() => {
      expect(sent(page, 'PATCH')).toHaveLength(1);
    });
  });
});

it('the account page without a network says that it needs one', async () => {
  const network = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  open();
  expect(await screen.findByText(/What is on this page needs the server/)).toBeVisible();
  network.mockReturnValue(true);
  fireEvent(window, new Event('online'));
  await waitFor(() => {
    expect(screen.queryByText(/What is on this page needs the server/)).not.toBeInTheDocument();
  });
  network.mockRestore();
});
