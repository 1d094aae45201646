import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Pause } from '../../records/pause';
import { habitSample } from '../../testing/habit-sample';
import { liveAt } from '../../testing/live-at';
import { renderPage } from '../../testing/render-page';
import { Pauses } from './pauses';

liveAt('2026-02-28T12:00:00.000Z');

const open = (...pauses: readonly Partial<Pause>[]) =>
  renderPage(<Pauses />, {
    habits: new Map([['read', habitSample('Read')]]),
    pauses: new Map(
      pauses.map((pause, index) => [
        `p${index}`,
        { id: `p${index}`, from: '2026-02-20', note: '', version: '1', ...pause },
      ]),
    ),
  });

const kept = (page: Awaited<ReturnType<typeof open>>) => [...page.store.snapshot().records.pauses.values()];

describe('pauses', () => {
  it('says which are now, over and to come', async () => {
    await open({ habitId: 'read' }, { from: '2026-01-01', to: '2026-01-05' }, { from: '2026-03-05' });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^All habits To come/),
      expect.stringMatching(/^Read Paused now.*until it is ended/),
      expect.stringMatching(/^All habits Over/),
    ]);
  });

  it('adds one for a habit, until it is ended', async () => {
    const page = await open();
    expect(screen.getByText(/Nothing is paused/)).toBeVisible();
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'What pauses' }), 'Read');
    await page.user.type(screen.getByRole('textbox', { name: 'Note' }), 'Flu');
    await page.user.click(screen.getByRole('button', { name: 'Add pause' }));
    expect(await screen.findByText('Paused now')).toBeVisible();
    expect(kept(page)).toMatchObject([{ habitId: 'read', from: '2026-02-28', note: 'Flu' }]);
    expect(kept(page)[0]?.to).toBeUndefined();
  });

  it('refuses one that ends before it begins, and says where', async () => {
    const page = await open();
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-02-01' } });
    await page.user.click(screen.getByRole('button', { name: 'Add pause' }));
    await waitFor(() => {
      expect(screen.getByLabelText('To')).toHaveAccessibleDescription(/cannot be before the first/);
    });
    expect(screen.getByLabelText('To')).toHaveFocus();
    expect(kept(page)).toEqual([]);
  });

  it.each([
    ['a note', 'Note', 'a'.repeat(2001), /at most 2000 characters/],
    ['a first day', 'From', '1899-12-31', /from 1900 to 9999/],
  ])('refuses %s that the server would not take, and says where', async (_field, label, value, fault) => {
    const page = await open();
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    await page.user.click(screen.getByRole('button', { name: 'Add pause' }));
    await waitFor(() => {
      expect(screen.getByLabelText(label)).toHaveAccessibleDescription(fault);
    });
    expect(kept(page)).toEqual([]);
  });

  it('ends one today, and takes that back', async () => {
    const page = await open({ habitId: 'read' });
    await page.user.click(screen.getByRole('button', { name: 'End today: pause of Read' }));
    expect(kept(page)[0]?.to).toBe('2026-02-28');
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(kept(page)[0]?.to).toBeUndefined();
  });

  it('changes and deletes one', async () => {
    const page = await open({ habitId: 'read' });
    await page.user.click(screen.getByRole('button', { name: 'Change the pause of Read' }));
    const [to] = screen.getAllByLabelText('To');
    if (to !== undefined) fireEvent.change(to, { target: { value: '2026-03-01' } });
    await page.user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => {
      expect(kept(page)[0]?.to).toBe('2026-03-01');
    });
    await page.user.click(screen.getByRole('button', { name: 'Delete the pause of Read' }));
    expect(kept(page)).toEqual([]);
  });
});
