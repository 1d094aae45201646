import { screen, within } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { renderPage } from '../../testing/render-page';
import { problem } from '../../testing/samples';
import { Webhooks } from './webhooks';

const url = 'https://receiver.example.com/hexastyle';
const kitchen = {
  id: 'w1',
  url,
  description: 'Kitchen display',
  events: ['entry.written', 'entry.deleted'],
  enabled: true,
  createdAt: '2026-02-28T09:31:00.000Z',
};
const delivered = {
  id: 'm1',
  event: 'entry.written',
  state: 'delivered',
  createdAt: '2026-02-28T09:31:00.000Z',
  attempts: 1,
  lastAttempt: { at: '2026-02-28T09:31:01.000Z', durationMs: 84, status: 204 },
};
const waiting = {
  ...delivered,
  id: 'm2',
  state: 'pending',
  attempts: 3,
  lastAttempt: { at: '2026-02-28T09:41:00.000Z', durationMs: 10_000, failure: 'timeout' },
  nextAttemptAt: '2026-02-28T10:31:00.000Z',
};

const open = async (...items: readonly object[]) => {
  const api = fakeApi();
  api.on('GET /webhooks', { status: 200, body: { items } });
  return { api, ...(await renderPage(<Webhooks />)) };
};

describe('webhooks', () => {
  it('adds one, and shows its secret once', async () => {
    const { api, user } = await open();
    await screen.findByText('No program is told of anything.');
    api.on('POST /webhooks', { status: 201, body: { ...kitchen, secret: 'whsec_secret' } });
    await user.type(screen.getByRole('textbox', { name: 'Address' }), url);
    await user.click(screen.getByRole('checkbox', { name: 'A day is emptied' }));
    for (const name of [/A habit is/, /A pause is/])
      for (const box of screen.getAllByRole('checkbox', { name })) await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Add webhook' }));
    expect(await screen.findByText('whsec_secret')).toBeVisible();
    expect(api.calls).toContainEqual({
      method: 'POST',
      path: '/webhooks',
      body: { url, description: '', events: ['entry.written'] },
    });
  });

  it('given no address or one that the server refuses, says why at the box', async () => {
    const { api, user } = await open();
    const box = await screen.findByRole('textbox', { name: 'Address' });
    await user.type(box, 'receiver.example.com{Enter}');
    expect(box).toHaveAccessibleDescription(/write it whole/);
    expect(api.calls).toHaveLength(1);
    const fault = { pointer: '#/url', detail: 'This address leads into a private network.' };
    api.on('POST /webhooks', problem(422, 'invalid-input', 'One value is not valid: see errors.', [fault]));
    await user.clear(box);
    await user.type(box, 'https://10.0.0.1/{Enter}');
    await screen.findByText(/leads into a private network/);
    expect(box).toHaveAccessibleDescription(/leads into a private network/);
    expect(box).toHaveValue('https://10.0.0.1/');
  });

  it('pauses one and turns it on again', async () => {
    const { api, user } = await open(kitchen);
    api.on('PATCH /webhooks/w1', { status: 200, body: { ...kitchen, enabled: false } });
    const pause = await screen.findByRole('button', { name: `Pause the webhook ${url}` });
    api.on('GET /webhooks', { status: 200, body: { items: [{ ...kitchen, enabled: false }] } });
    await user.click(pause);
    expect(api.calls).toContainEqual({ method: 'PATCH', path: '/webhooks/w1', body: { enabled: false } });
    await user.click(await screen.findByRole('button', { name: `Turn on the webhook ${url}` }));
    expect(api.calls).toContainEqual({ method: 'PATCH', path: '/webhooks/w1', body: { enabled: true } });
  });

  it('given one that fails, says since when and tries what waits at once', async () => {
    const { api, user } = await open({ ...kitchen, failingSince: '2026-03-01T12:00:00.000Z' });
    expect(await screen.findByText(/Nothing has been accepted since 1 Mar 2026/)).toBeVisible();
    api.on('PATCH /webhooks/w1', { status: 200, body: kitchen });
    await user.click(screen.getByRole('button', { name: `Try now what waits for ${url}` }));
    expect(api.calls).toContainEqual({ method: 'PATCH', path: '/webhooks/w1', body: { enabled: true } });
  });

  it('tells what was sent, how it went, and when what waits is tried again', async () => {
    const { api, user } = await open(kitchen);
    const log = 'GET /webhooks/w1/deliveries';
    api.on(log, { status: 200, body: { items: [waiting], next: 'older' } });
    await user.click(await screen.findByRole('button', { name: `Deliveries to ${url}` }));
    const table = await screen.findByRole('table', { name: `Deliveries to ${url}` });
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
      /^A day is marked.*Waiting No answer in time\. Tried 3 times\. Next try 28 Feb 2026/,
    );
    api.on(log, { status: 200, body: { items: [delivered] } });
    await user.click(screen.getByRole('button', { name: 'Older ones' }));
    expect(await within(table).findByText(/Answer 204 after 84 ms/)).toBeVisible();
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Older ones' })).not.toBeInTheDocument();
  });

  it('sends a test, and makes a new secret after asking, which stays whatever is pressed next', async () => {
    const { api, user } = await open(kitchen);
    api.on('POST /webhooks/w1/test', { status: 201, body: { ...waiting, event: 'webhook.test' } });
    await user.click(await screen.findByRole('button', { name: `Send a test to ${url}` }));
    expect(await screen.findByText(/A test is under way/)).toBeVisible();
    api.on('PATCH /webhooks/w1', { status: 200, body: { ...kitchen, secret: 'whsec_new' } });
    await user.click(screen.getByRole('button', { name: `Make a new secret for ${url}` }));
    await user.click(screen.getByRole('button', { name: 'Make it' }));
    expect(await screen.findByText('whsec_new')).toBeVisible();
    expect(api.calls).toContainEqual({ method: 'PATCH', path: '/webhooks/w1', body: { rotateSecret: true } });
    const paused = { ...kitchen, enabled: false };
    api.on('PATCH /webhooks/w1', { status: 200, body: paused });
    api.on('GET /webhooks', { status: 200, body: { items: [paused] } });
    await user.click(screen.getByRole('button', { name: `Pause the webhook ${url}` }));
    await screen.findByRole('button', { name: `Turn on the webhook ${url}` });
    expect(screen.getByText('whsec_new')).toBeVisible();
  });

  it('asks before it deletes one', async () => {
    const { api, user } = await open(kitchen);
    api.on('DELETE /webhooks/w1', { status: 204 });
    await user.click(await screen.findByRole('button', { name: `Delete the webhook ${url}` }));
    expect(api.calls).toHaveLength(1);
    api.on('GET /webhooks', { status: 200, body: { items: [] } });
    await user.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(await screen.findByText('No program is told of anything.')).toBeVisible();
  });
});
