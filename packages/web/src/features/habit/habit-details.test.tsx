import { act, screen, within } from '@testing-library/react';
import { daysOf } from '../../testing/days-of';
import { habitSample } from '../../testing/habit-sample';
import { liveAt } from '../../testing/live-at';
import { renderPage } from '../../testing/render-page';
import { HabitDetails } from './habit-details';

liveAt('2026-02-28T12:00:00.000Z');

const days = daysOf('read', {
  '2026-02-25': {},
  '2026-02-26': { note: 'On the train' },
  '2026-02-27': {},
  '2026-02-20': { state: 'skipped' },
});

const open = (more: Parameters<typeof habitSample>[1] = {}, entries = days) => {
  const habit = habitSample('Read', { createdAt: '2026-02-20T08:00:00.000Z', ...more });
  return renderPage(<HabitDetails habitId={habit.id} editLink={(_habit, text) => <a href="/edit">{text}</a>} />, {
    habits: new Map([[habit.id, habit]]),
    entries: new Map([[habit.id, entries]]),
  });
};

const figure = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling;

describe('page of a habit', () => {
  it('says streak, completion and totals', async () => {
    await open();
    expect(figure('Current streak')).toHaveTextContent('3 days');
    expect(figure('In all')).toHaveTextContent('3 days');
    expect(figure('Done since the beginning')).toHaveTextContent('43 % (3 of 7)');
    const table = screen.getByRole('table', { name: 'Best streaks' });
    expect(within(table).getByRole('row', { name: /3 days.*still going/ })).toBeVisible();
  });

  it('shows the year as a grid that is walked by arrow keys and opens the day', async () => {
    const { user } = await open();
    const grid = screen.getByRole('grid', { name: /Days of 2026/ });
    const today = within(grid).getByRole('gridcell', { name: /28 February 2026: Due/ });
    expect(within(grid).getByRole('gridcell', { name: /20 February 2026: Skipped/ })).toBeInTheDocument();
    expect(within(grid).getByRole('gridcell', { name: /24 February 2026: Missed/ })).toHaveTextContent('–');
    today.focus();
    await user.keyboard('{ArrowUp}');
    expect(within(grid).getByRole('gridcell', { name: /27 February 2026: Done/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('form', { name: /Friday,? 27 February 2026/ })).toBeVisible();
  });

  it('keeps what is said of a past day, and takes it back', async () => {
    const { user, store } = await open();
    await user.click(screen.getByRole('button', { name: /24 February 2026: Missed/ }));
    await user.click(screen.getByRole('radio', { name: 'Skipped' }));
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Ill');
    await user.click(screen.getByRole('button', { name: 'Save day' }));
    expect(store.snapshot().records.entries.get('read')?.get('2026-02-24')).toMatchObject({
      state: 'skipped',
      note: 'Ill',
    });
    expect(screen.getByRole('button', { name: /24 February 2026: Skipped/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(store.snapshot().records.entries.get('read')?.has('2026-02-24')).toBe(false);
  });

  it('given a number, takes it with a comma and refuses words', async () => {
    const { user, store } = await open(
      { kind: 'measurable', goal: { direction: 'at-least', target: 5, unit: 'km' } },
      daysOf('read', {}),
    );
    await user.click(screen.getByRole('button', { name: /27 February 2026/ }));
    const states = within(screen.getByRole('group', { name: 'State' })).getAllByRole('radio');
    expect(states.map((radio) => radio.parentElement?.textContent)).toEqual(['Amount', 'Skipped', 'Nothing']);
    await user.click(screen.getByRole('radio', { name: 'Amount' }));
    await user.type(screen.getByRole('textbox', { name: 'Amount in km' }), 'far');
    await user.click(screen.getByRole('button', { name: 'Save day' }));
    expect(screen.getByRole('textbox', { name: 'Amount in km' })).toHaveAccessibleDescription(/Type a number/);
    await user.clear(screen.getByRole('textbox', { name: 'Amount in km' }));
    await user.type(screen.getByRole('textbox', { name: 'Amount in km' }), '5,5');
    await user.click(screen.getByRole('button', { name: 'Save day' }));
    expect(store.snapshot().records.entries.get('read')?.get('2026-02-27')).toMatchObject({ amount: 5.5 });
    expect(figure('In all')).toHaveTextContent('5.5 km');
  });

  it('has the numbers of the charts as tables', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: 'Per month' }));
    await user.click(screen.getByText('Totals as a table'));
    const table = await screen.findByRole('table', { name: 'Totals' });
    expect(within(table).getByRole('row', { name: 'February 2026 3 days' })).toBeVisible();
  });

  it('given an archived habit, ends at its last day', async () => {
    await open({ archived: true, archivedOn: '2026-02-27' });
    expect(screen.getByText(/All numbers end at its last day, 27 February 2026/)).toBeVisible();
    expect(figure('Done since the beginning')).toHaveTextContent('43 % (3 of 7)');
  });

  it('lists notes, and says that a habit is gone', async () => {
    const { store } = await open();
    expect(screen.getByText('On the train')).toBeVisible();
    await act(() => store.update((tables) => ({ ...tables, habits: new Map() })));
    expect(await screen.findByText(/This habit is not here/)).toBeVisible();
  });
});
