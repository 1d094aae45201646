import { useWords } from '../../i18n/use-words';
import type { Entry } from '../../records/entry';
import type { Habit } from '../../records/habit';
import { Choice } from '../../ui/choice';
import { habitWords } from './words/habit-words';

const STATES = {
  'yes-no': ['done', 'not-done', 'skipped', 'unknown'],
  measurable: ['measured', 'skipped', 'unknown'],
} as const;

export interface StateChoiceProps {
  readonly kind: Habit['kind'];
  readonly state: Entry['state'];
  readonly onChange: (state: Entry['state']) => void;
}

/** The states that a day of a habit of this kind can have; the server takes no others. */
export function StateChoice({ kind, state, onChange }: StateChoiceProps) {
  const say = useWords(habitWords);
  const options = STATES[kind].map((value) => ({ value, label: say(`mark-${value}`) }));
  return <Choice legend={say('state-of-day')} options={options} value={state} onChange={onChange} />;
}
