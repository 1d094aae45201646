import type { Account } from '../records/account';
import type { HabitFields } from '../records/habit';

export const accountSample: Account = {
  id: 'a1',
  email: 'ana@example.com',
  emailVerified: true,
  timeZone: 'Europe/Lisbon',
  dayStart: '00:00',
  firstWeekday: 1,
  theme: 'system',
  language: '',
  createdAt: '2026-02-28T09:31:00.000Z',
};

/** What the form for a new habit begins with, and a name. */
export function fieldsSample(name: string, more: Partial<HabitFields> = {}): HabitFields {
  return {
    name,
    question: '',
    description: '',
    schedule: { kind: 'daily' },
    color: 'green',
    icon: '',
    tags: [],
    ...more,
  };
}
