import { screen, within } from '@testing-library/react';
import { daysOf } from '../../testing/days-of';
import { habitSample } from '../../testing/habit-sample';
import { liveAt } from '../../testing/live-at';
import { renderPage } from '../../testing/render-page';
import { Overview } from './overview';

liveAt('2026-02-27T12:00:00.000Z');

const open = (...habits: readonly ReturnType<typeof habitSample>[]) =>
  renderPage(
    <Overview
      habitLink={({ id, name }) => <a href={`/habits/${id}`}>{name}</a>}
      newHabitLink={(text) => <a href="/habits/new">{text}</a>}
    />,
    {
      habits: new Map(habits.map((habit) => [habit.id, habit])),
      entries: new Map([
        ['read', daysOf('read', { '2026-02-23': {}, '2026-02-24': {}, '2026-02-25': { state: 'skipped' } })],
        ['run', daysOf('run', { '2026-02-23': { state: 'measured', amount: 3 } })],
      ]),
    },
  );

const read = habitSample('Read', { tags: ['mind'], createdAt: '2026-02-16T08:00:00.000Z' });
const run = habitSample('Run', {
  tags: ['body'],
  position: 2,
  kind: 'measurable',
  goal: { direction: 'at-least', target: 5, unit: 'km' },
  createdAt: '2026-02-23T08:00:00.000Z',
});

describe('overview', () => {
  it('says what every day of the week was, and how much was done', async () => {
    await open(read, run);
    const row = screen.getByRole('row', { name: /Read/ });
    expect(within(row).getAllByText('Done', { selector: '.visually-hidden' })).toHaveLength(2);
    expect(within(row).getByText('Skipped')).toBeInTheDocument();
    expect(within(row).getByText('67 % (2 of 3)')).toBeVisible();
    expect(
      within(screen.getByRole('row', { name: /Run/ })).getByText(/3 km, something, not enough/),
    ).toBeInTheDocument();
    expect(screen.getByText('All habits together: 29 %, 2 of 7 done.')).toBeVisible();
  });

  it('shows the habits of one tag only', async () => {
    const { user } = await open(read, run);
    await user.click(screen.getByRole('radio', { name: 'mind' }));
    expect(screen.queryByRole('row', { name: /Run/ })).not.toBeInTheDocument();
    expect(screen.getByText('All habits together: 67 %, 2 of 3 done.')).toBeVisible();
  });

  it('goes to the period before, and not into the future', async () => {
    const { user } = await open(read);
    expect(screen.getByRole('button', { name: 'The period after' })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: 'Month' }));
    expect(screen.getByRole('heading', { name: 'February 2026' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'The period before' }));
    expect(screen.getByRole('heading', { name: 'January 2026' })).toBeVisible();
    expect(screen.getByText('Nothing was due in this period.')).toBeVisible();
  });

  it('given a year, shows the share of each month', async () => {
    const { user } = await open(read);
    await user.click(screen.getByRole('radio', { name: 'Year' }));
    expect(screen.getAllByRole('columnheader')).toHaveLength(14);
    expect(within(screen.getByRole('row', { name: /Read/ })).getByText('67 %')).toBeVisible();
  });

  it('given no habit, leads to the first', async () => {
    await open(habitSample('Old', { archived: true }));
    expect(screen.getByRole('link', { name: 'Add a habit' })).toBeVisible();
  });
});
