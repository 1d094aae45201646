import type { Account, Habit, Today, TodayItem } from '../client';

const MOMENT = '2026-02-28T09:31:00.000Z';

export const account: Account = { id: 'a1', email: 'ana@example.com', timeZone: 'Europe/Lisbon', createdAt: MOMENT };

export function habit(name: string, change: Partial<Habit> = {}): Habit {
  return { id: name.toLowerCase(), name, archived: false, createdAt: MOMENT, updatedAt: MOMENT, ...change };
}

export function todayItem(name: string, done = false, current = 0): TodayItem {
  return { habit: habit(name), done, streak: { current, best: current, unit: 'day' } };
}

export function today(...items: readonly TodayItem[]): Today {
  return { date: '2026-02-28', items: [...items] };
}

export function problem(status: number, code: string, detail: string, errors?: readonly object[]) {
  return {
    status,
    body: { type: `tag:hexastyle.example,2026:problem/${code}`, title: code, status, detail, errors },
  };
}
