import { act, screen } from '@testing-library/react';
import { speech } from '../../i18n/speech';
import type { Settlement } from '../../records/settlement';
import { renderPage } from '../../testing/render-page';
import { SettlementList } from './settlement-list';

const renamed: Settlement = {
  kind: 'habit-field',
  field: 'name',
  kept: 'theirs',
  id: 's1',
  at: '2026-02-28T12:00:00.000Z',
  name: 'Read',
};

describe('what was settled', () => {
  afterEach(() => act(() => speech.speak('en')));

  it('given a name that was there before this device could send its own, claims no more than that', async () => {
    await renderPage(<SettlementList />, { settlements: [renamed] });
    expect(
      screen.getByText('Read: the name of another device stays, because it reached the server first.'),
    ).toBeVisible();
    await act(() => speech.speak('de'));
    expect(await screen.findByText(/denn das war zuerst beim Server/)).toBeVisible();
  });

  it('given a text that was not kept, says what it was', async () => {
    const asked: Settlement = { ...renamed, field: 'question', instead: 'Did you read ten pages?' };
    await renderPage(<SettlementList />, { settlements: [asked, { ...asked, id: 's2', kept: 'mine' }] });
    expect(screen.getByText(/server first\. On this device it was “Did you read ten pages\?”\.$/)).toBeVisible();
    expect(screen.getByText(/later\. On the other device it was “Did you read ten pages\?”\.$/)).toBeVisible();
  });
});
