import type { Habit } from '../records/habit';
import { fieldsSample } from './records';

/** A habit as the server has it; yes or no, every day. */
export function habitSample(name: string, more: Partial<Habit> = {}): Habit {
  return {
    id: name.toLowerCase(),
    kind: 'yes-no',
    ...fieldsSample(name),
    archived: false,
    position: 1,
    createdAt: '2026-01-01T09:31:00.000Z',
    updatedAt: '2026-01-01T09:31:00.000Z',
    version: '1',
    ...more,
  };
}
