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
});
