import type { HabitFields } from '../../records/habit';

export const SUGGESTIONS = ['read', 'walk', 'sleep'] as const;

export type Suggestion = (typeof SUGGESTIONS)[number];

const FIELDS: Readonly<Record<Suggestion, Pick<HabitFields, 'schedule' | 'color' | 'icon'>>> = {
  read: { schedule: { kind: 'daily' }, color: 'blue', icon: '📖' },
  walk: { schedule: { kind: 'weekly', times: 4 }, color: 'green', icon: '🚶' },
  sleep: { schedule: { kind: 'weekdays', weekdays: [1, 2, 3, 4, 7] }, color: 'purple', icon: '🌙' },
};

/** A habit as it is suggested, with its name in the language of the page. */
export function suggestedFields(suggestion: Suggestion, name: string): HabitFields {
  return { name, question: '', description: '', tags: [], ...FIELDS[suggestion] };
}
