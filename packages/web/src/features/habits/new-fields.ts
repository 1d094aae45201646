import type { HabitFields } from '../../records/habit';

/** What a habit is that has nothing but a name. */
export function newFields(name: string): HabitFields {
  return {
    name,
    question: '',
    description: '',
    schedule: { kind: 'daily' },
    color: 'green',
    icon: '',
    tags: [],
  };
}
