import type { ReactNode } from 'react';
import { useId } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import type { TodayItem } from '../../client';
import { Icon } from '../../ui/icon';
import { streakText } from './streak-text';
import { useToggleHabit } from './use-toggle-habit';

export interface HabitRowProps {
  readonly item: TodayItem;
  readonly date: string;
  readonly actions: ReactNode;
}

/** One habit: a checkbox as wide as the row, its streak, and its actions. */
export function HabitRow({ item, date, actions }: HabitRowProps) {
  const toggle = useToggleHabit();
  const streakId = useId();
  return (
    <li className="habit">
      <CheckboxField
        className="habit-check"
        aria-describedby={streakId}
        isSelected={item.done}
        onChange={(done) => {
          toggle({ item, date, done });
        }}
      >
        <CheckboxButton className="habit-toggle">
          <span className="habit-box">
            <Icon name="check" />
          </span>
          <span className="habit-name">{item.habit.name}</span>
        </CheckboxButton>
      </CheckboxField>
      <span id={streakId} className={`streak${item.streak.current > 0 ? ' streak-lit' : ''}`}>
        <Icon name="flame" />
        {streakText(item.streak)}
      </span>
      {actions}
    </li>
  );
}
