import { screen } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { renderPage } from '../../testing/render-page';
import { problem } from '../../testing/samples';
import { Tokens } from './tokens';

const tablet = {
  id: 't1',
  name: 'Kitchen tablet',
  scopes: ['habits:read'],
  createdAt: '2026-02-28T09:31:00.000Z',
};

const open = async (...items: readonly object[]) => {
  const api = fakeApi();
  api.on('GET /tokens', { status: 200, body: { items } });
  return { api, ...(await renderPage(<Tokens />)) };
};

describe('tokens', () => {
  it('shows a new secret once, and copies it', async () => {
    const { api, user } = await open();
    await screen.findByText('No program has a token.');
    api.on('POST /tokens', { status: 201, body: { ...tablet, token: 'hxt_secret' } });
    await user.type(screen.getByRole('textbox', { name: 'Name of the program' }), 'Kitchen tablet');
    await user.click(screen.getByRole('checkbox', { name: 'Change habits and days' }));
    await user.click(screen.getByRole('button', { name: 'Create token' }));
    expect(await screen.findByText('hxt_secret')).toBeVisible();
    expect(api.calls).toContainEqual({
      method: 'POST',
      path: '/tokens',
      body: { name: 'Kitchen tablet', scopes: ['habits:read', 'habits:write'] },
    });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('hxt_secret');
  });

  it('asks before it deletes one', async () => {
    const { api, user } = await open(tablet);
    api.on('DELETE /tokens/t1', { status: 204 });
    await user.click(await screen.findByRole('button', { name: 'Delete the token of Kitchen tablet' }));
    expect(api.calls).not.toContainEqual(expect.objectContaining({ method: 'DELETE' }));
    api.on('GET /tokens', { status: 200, body: { items: [] } });
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(await screen.findByText('No program has a token.')).toBeVisible();
  });

  it('given no name and nothing that it may do, says what is missing', async () => {
    const { api, user } = await open();
    await user.click(await screen.findByRole('checkbox', { name: 'Read habits and days' }));
    await user.click(screen.getByRole('button', { name: 'Create token' }));
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Give it a name/);
    expect(screen.getByText(/Choose at least one/)).toBeVisible();
    expect(api.calls).toHaveLength(1);
  });

  it('given a name that the server refuses, says why at the box', async () => {
    const { api, user } = await open();
    const fault = { pointer: '#/name', detail: 'A name has at most 100 characters.' };
    api.on('POST /tokens', problem(422, 'invalid-input', 'One value is not valid: see errors.', [fault]));
    const box = await screen.findByRole('textbox', { name: 'Name of the program' });
    await user.type(box, 'Kitchen tablet{Enter}');
    await screen.findByText('A name has at most 100 characters.');
    expect(box).toHaveAccessibleDescription('A name has at most 100 characters.');
  });

  it('given no network, says that only the server knows', async () => {
    const api = fakeApi();
    const { user } = await renderPage(<Tokens />);
    expect(await screen.findByText(/Only the server knows your tokens/)).toBeVisible();
    api.on('GET /tokens', { status: 200, body: { items: [tablet] } });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Kitchen tablet')).toBeVisible();
  });
});
