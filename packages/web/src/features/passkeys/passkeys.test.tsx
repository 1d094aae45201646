import { screen } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { fakeAuthenticator, madePasskey } from '../../testing/fake-authenticator';
import { renderPage } from '../../testing/render-page';
import { Passkeys } from './passkeys';

const phone = { id: 'p1', name: 'Phone', createdAt: '2026-02-28T09:31:00.000Z' };

const options = {
  challenge: 'AAAA',
  rp: { id: 'localhost', name: 'Hexastyle' },
  user: { id: 'AAAA', name: 'ana@example.com', displayName: 'ana@example.com' },
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  timeout: 300_000,
  attestation: 'none',
  excludeCredentials: [],
  authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
};

const open = async (...items: readonly object[]) => {
  const api = fakeApi();
  api.on('GET /passkeys', { status: 200, body: { items } });
  api.on('POST /passkeys/registration-options', { status: 201, body: options });
  return { api, ...(await renderPage(<Passkeys />)) };
};

const add = async ({ user }: Awaited<ReturnType<typeof open>>) => {
  await user.type(await screen.findByRole('textbox', { name: 'Name of the passkey' }), 'Phone');
  await user.click(screen.getByRole('button', { name: 'Add a passkey' }));
};

describe('passkeys', () => {
  it('lets the device make one and the server keep it under its name', async () => {
    fakeAuthenticator({ create: () => Promise.resolve(madePasskey) });
    const page = await open();
    await screen.findByText('You sign in with your password only.');
    page.api.on('POST /passkeys', () => {
      page.api.on('GET /passkeys', { status: 200, body: { items: [phone] } });
      return { status: 201, body: phone };
    });
    await add(page);
    expect(await screen.findByText('“Phone” signs you in from now on.')).toBeVisible();
    expect(screen.getByText('Added 28 Feb 2026, never used')).toBeVisible();
    expect(page.api.calls).toContainEqual({
      method: 'POST',
      path: '/passkeys',
      body: { name: 'Phone', credential: expect.objectContaining({ id: 'AAAA', type: 'public-key' }) as object },
    });
    expect(screen.getByRole('textbox')).toHaveValue('');
  });

  it.each([
    ['NotAllowedError', /the question of the device was closed, or it took too long/],
    ['InvalidStateError', /has a passkey of your account already/],
    ['SecurityError', /do not work at this address/],
    ['UnknownError', /could not use a passkey/],
  ])('given a device that answers %s, says so in words and keeps the name', async (name, text) => {
    fakeAuthenticator({ create: () => Promise.reject(Object.assign(new Error('x'), { name })) });
    const page = await open();
    await add(page);
    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('Phone');
    expect(page.api.calls).not.toContainEqual(expect.objectContaining({ path: '/passkeys', method: 'POST' }));
  });

  it('renames one', async () => {
    const { api, user } = await open(phone);
    api.on('PATCH /passkeys/p1', { status: 200, body: { ...phone, name: 'Old phone' } });
    await user.click(await screen.findByRole('button', { name: 'Rename the passkey Phone' }));
    const box = screen.getByRole('textbox', { name: 'Name of the passkey' });
    await user.clear(box);
    await user.type(box, 'Old phone{Enter}');
    expect(await screen.findByText('It is called “Old phone” now.')).toBeVisible();
    expect(api.calls).toContainEqual({ method: 'PATCH', path: '/passkeys/p1', body: { name: 'Old phone' } });
  });

  it('asks before it deletes one, and gives the focus back when it is kept', async () => {
    const { api, user } = await open(phone);
    api.on('DELETE /passkeys/p1', { status: 204 });
    await user.click(await screen.findByRole('button', { name: 'Delete the passkey Phone' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Delete the passkey Phone' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Delete the passkey Phone' }));
    expect(api.calls).toHaveLength(1);
    api.on('GET /passkeys', { status: 200, body: { items: [] } });
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(await screen.findByText('The passkey “Phone” is deleted.')).toBeVisible();
    expect(await screen.findByText('You sign in with your password only.')).toBeVisible();
  });

  it('given a browser without passkeys, says so and asks for no name', async () => {
    await open(phone);
    expect(await screen.findByText('This browser cannot make passkeys.')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
