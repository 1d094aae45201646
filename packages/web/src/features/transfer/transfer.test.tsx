import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { setUpClient } from '../../app/set-up-client';
import { client } from '../../client/client.gen';
import { speech } from '../../i18n/speech';
import { renderPage } from '../../testing/render-page';
import { lossText } from './loss-text';
import { Transfer } from './transfer';

interface Sent {
  readonly url: string;
  readonly type: string | null;
  readonly text: string;
}

const report = (isDryRun: boolean) => ({
  format: 'loop',
  isDryRun,
  habits: [
    { name: 'Read', action: 'merge', entries: 12 },
    { name: 'Run', action: 'skip', entries: 0 },
  ],
  pauses: 1,
  warnings: ['Read: some days came twice; the last one stays.', 'Run: it is too slow.'],
  losses: [
    { code: 'days-twice', habit: 'Read' },
    { code: 'too-slow', habit: 'Run' },
  ],
});

/** Answers imports as the API does, and keeps what it was sent. */
const open = async () => {
  setUpClient();
  const sent: Sent[] = [];
  const imported = jest.fn();
  client.setConfig({
    baseUrl: 'http://localhost/api',
    fetch: async (input) => {
      const request = input instanceof Request ? input : new Request(input);
      sent.push({ url: request.url, type: request.headers.get('Content-Type'), text: await request.text() });
      return Response.json(report(request.url.includes('dryRun=true')));
    },
  });
  return { sent, imported, ...(await renderPage(<Transfer onImported={imported} />)) };
};

const csv = () => {
  const file = new File(['Date,Read\n'], 'Checkmarks.csv', { type: 'application/vnd.ms-excel' });
  // jsdom's files do not give their bytes.
  return Object.assign(file, {
    arrayBuffer: () => Promise.resolve(Uint8Array.from('Date,Read\n', (sign) => sign.charCodeAt(0)).buffer),
  });
};

describe('import', () => {
  afterEach(() => act(() => speech.speak('en')));

  it('sends long text compressed, as the server takes no more than 4 MB at once', async () => {
    const { user, sent } = await open();
    await user.upload(screen.getByLabelText('File'), Object.defineProperty(csv(), 'size', { value: 5_000_000 }));
    await user.click(screen.getByRole('button', { name: 'Show what would happen' }));
    await screen.findByRole('heading', { name: /What would happen/ });
    expect(sent.map(({ type, text }) => [type, text.startsWith('\u001f')])).toEqual([['application/gzip', true]]);
  });

  it('refuses an archive above 4 MB before it is sent', async () => {
    const { user, sent } = await open();
    const archive = Object.defineProperty(new File(['PK'], 'loop.zip'), 'size', { value: 5_000_000 });
    await user.upload(screen.getByLabelText('File'), archive);
    await user.click(screen.getByRole('button', { name: 'Show what would happen' }));
    expect(screen.getByText(/This file is too large/)).toBeVisible();
    expect(sent).toEqual([]);
  });

  it('shows what would happen, and does it when the person agrees', async () => {
    const { user, sent, imported } = await open();
    await user.upload(screen.getByLabelText('File'), csv());
    await user.click(screen.getByRole('button', { name: 'Show what would happen' }));
    const heading = await screen.findByRole('heading', { name: 'What would happen (Loop Habit Tracker)' });
    expect(heading).toHaveFocus();
    expect(within(screen.getByRole('row', { name: /Read/ })).getByText('Gets the days it lacks')).toBeVisible();
    expect(screen.getByText('Read: some days come twice; the last one stays.')).toBeVisible();
    expect(screen.getByText('Run: it is too slow.')).toBeVisible();
    expect(sent).toEqual([
      { url: 'http://localhost/api/imports?format=auto&dryRun=true', type: 'text/csv', text: 'Date,Read\n' },
    ]);
    expect(imported).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Import 12 days' }));
    expect(await screen.findByText(/Imported 12 days/)).toBeVisible();
    expect(sent[1]?.url).toContain('dryRun=false');
    expect(imported).toHaveBeenCalledTimes(1);
  });

  it('given a reader of German, says in German what cannot stay as it was', async () => {
    const { user } = await open();
    await act(() => speech.speak('de'));
    await user.upload(screen.getByLabelText('Datei'), csv());
    await user.click(screen.getByRole('button', { name: 'Zeigen, was geschähe' }));
    expect(await screen.findByText('Read: Manche Tage kommen doppelt vor. Der letzte bleibt.')).toBeVisible();
  });

  it('has words for everything that the API says cannot stay', () => {
    const document = readFileSync(resolve(__dirname, '../../../../api/openapi.json'), 'utf8');
    const named = /Stable name; others may come: ([^.]+)/.exec(document)?.[1]?.split(', ') ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((code) => lossText(code) === undefined)).toEqual([]);
  });

  it('changes nothing when the person does not agree', async () => {
    const { user, sent } = await open();
    await user.upload(screen.getByLabelText('File'), csv());
    await user.click(screen.getByRole('button', { name: 'Show what would happen' }));
    await user.click(await screen.findByRole('button', { name: 'Change nothing' }));
    expect(screen.getByLabelText('File')).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  it('without a file, and with one of another kind, says what to choose', async () => {
    const { user, sent } = await open();
    await user.click(screen.getByRole('button', { name: 'Show what would happen' }));
    expect(screen.getByLabelText('File')).toHaveAccessibleDescription(/Choose a file first/);
    const picture = new File(['x'], 'habits.png');
    await userEvent.setup({ applyAccept: false }).upload(screen.getByLabelText('File'), picture);
    await user.click(screen.getByRole('button', { name: 'Show what would happen' }));
    expect(screen.getByLabelText('File')).toHaveAccessibleDescription(/no ZIP, CSV or JSON file/);
    expect(sent).toEqual([]);
  });

  it('given no network, says that nothing was changed', async () => {
    const { user } = await open();
    client.setConfig({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    await user.upload(screen.getByLabelText('File'), csv());
    await user.click(screen.getByRole('button', { name: 'Show what would happen' }));
    expect(await screen.findByText(/Nothing was changed/)).toBeVisible();
  });
});

describe('export', () => {
  it('makes a file of what is on this device, without asking the server', async () => {
    const { user, sent } = await open();
    const made: Blob[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) made.push(blob);
      return 'blob:export';
    };
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(screen.getByRole('button', { name: 'From this device (JSON)' }));
    expect(click).toHaveBeenCalledTimes(1);
    click.mockRestore();
    expect(made).toHaveLength(1);
    expect(made[0]?.type).toBe('application/json');
    expect(sent).toEqual([]);
    expect(screen.getByRole('link', { name: /Loop Habit Tracker/ })).toHaveAttribute('href', '/api/exports/loop');
  });
});
