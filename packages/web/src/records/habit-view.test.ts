import { habitSample } from '../testing/habit-sample';
import { accountSample } from '../testing/records';
import { habitView } from './habit-view';

describe('a habit as of today', () => {
  it('given one made in the evening west of Greenwich, began on the day of the person', () => {
    const habit = habitSample('Read', { createdAt: '2026-02-28T04:00:00.000Z' });
    const account = { ...accountSample, timeZone: 'America/Los_Angeles' };
    const { first } = habitView(habit, { entries: new Map(), pauses: new Map() }, { account, today: '2026-02-28' });
    expect(first).toBe('2026-02-27');
  });
});
