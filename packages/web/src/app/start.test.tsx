import { act, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fakeApi } from '../testing/fake-api';
import { problem } from '../testing/samples';
import { start } from './start';

const page = readFileSync(resolve(__dirname, '../../index.html'), 'utf8').replaceAll(/(?<=>)\s+|\s+(?=<)/g, '');

const showFrame = () => {
  localStorage.clear();
  window.scrollTo = () => undefined;
  window.history.replaceState(undefined, '', '/');
  document.body.innerHTML = /<body>(.*)<\/body>/s.exec(page)?.[1] ?? '';
};

describe('the start', () => {
  beforeEach(showFrame);

  it('leaves the frame of index.html where it is until the first page is there, and puts the same header in its place', async () => {
    const api = fakeApi();
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    api.on('GET /account', () => asked.then(() => problem(401, 'not-signed-in', 'This needs a session.')));
    const frame = screen.getByRole('banner');
    const started = start();
    await waitFor(() => {
      expect(api.calls.map(({ path }) => path)).toEqual(['/account']);
    });
    expect(screen.getByRole('banner')).toBe(frame);
    answer();
    await act(() => started);
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
    const header = screen.getByRole('banner');
    expect(header).not.toBe(frame);
    expect(header.cloneNode(true).isEqualNode(frame)).toBe(true);
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });
});
