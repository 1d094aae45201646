import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import type { Habit } from '../../records/habit';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { DayItem } from './day-item';
import { addAmounts, parseAmount, stepFor } from '../../records/parse-amount';
import type { Saying } from './use-mark';
import { todayWords } from './words/today-words';

export interface AmountBoxProps {
  readonly item: DayItem;
  readonly goal: NonNullable<Habit['goal']>;
  readonly factsId: string;
  readonly onMark: (item: DayItem, saying: Saying) => void;
}

/** A number for the day: typed, or by the buttons; arrow keys with Shift step as well. Kept when the box is left. */
export function AmountBox({ item, goal, factsId, onMark }: AmountBoxProps) {
  const say = useWords(todayWords);
  const id = useId();
  const { habit, entry } = item;
  const amount = entry?.state === 'measured' ? entry.amount : undefined;
  const [typed, setTyped] = useState<string>();
  const [isBad, setBad] = useState(false);
  const keep = (value: number | undefined) => {
    setTyped(undefined);
    if (value === amount) return;
    onMark(item, value === undefined ? { state: 'unknown' } : { state: 'measured', amount: value });
  };
  const step = (direction: 1 | -1) => {
    setBad(false);
    keep(addAmounts(amount ?? 0, direction * stepFor(goal.target)));
  };
  const leave = () => {
    if (typed === undefined) return;
    const value = parseAmount(typed);
    const isEmpty = typed.trim() === '';
    setBad(value === undefined && !isEmpty);
    if (value !== undefined || isEmpty) keep(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') leave();
    if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      step(event.key === '+' ? 1 : -1);
    }
  };
  return (
    <div className="habit-amount">
      <label htmlFor={id} className="habit-name">
        {habit.icon === '' ? undefined : (
          <span className="habit-icon" aria-hidden="true">
            {habit.icon}
          </span>
        )}
        {habit.name}
        <span className="habit-question">{say(`goal-${goal.direction}`, goal)}</span>
      </label>
      <div className="amount">
        <Button
          look="icon"
          aria-label={say('less', habit)}
          excludeFromTabOrder
          onPress={() => {
            step(-1);
          }}
        >
          <Icon name="minus" />
        </Button>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          className="amount-input"
          data-row-focus=""
          autoComplete="off"
          aria-label={say('amount', { name: habit.name, unit: goal.unit })}
          aria-describedby={isBad ? `${id}-fault ${factsId}` : factsId}
          aria-invalid={isBad}
          value={typed ?? amount?.toString() ?? ''}
          onChange={(event) => {
            setTyped(event.target.value);
            setBad(false);
          }}
          onBlur={leave}
          onKeyDown={onKeyDown}
        />
        <Button
          look="icon"
          aria-label={say('more-of', habit)}
          excludeFromTabOrder
          onPress={() => {
            step(1);
          }}
        >
          <Icon name="plus" />
        </Button>
      </div>
      {isBad ? (
        <span id={`${id}-fault`} role="alert" className="field-fault">
          {say('bad-amount')}
        </span>
      ) : undefined}
    </div>
  );
}
