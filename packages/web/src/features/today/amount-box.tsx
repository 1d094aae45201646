import { useId } from 'react';
import { useWords } from '../../i18n/use-words';
import type { Habit } from '../../records/habit';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { DayItem } from './day-item';
import { useAmount } from './use-amount';
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
  const { habit } = item;
  const { text, isBad, type, leave, step, onKeyDown } = useAmount(item, goal.target, onMark);
  return (
    <div className="habit-amount">
      <AmountLabel id={id} habit={habit} goal={goal} />
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
          value={text}
          onChange={(event) => {
            type(event.target.value);
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
        <span id={`${id}-fault`} role="alert" className="field-error">
          {say('bad-amount')}
        </span>
      ) : undefined}
    </div>
  );
}

function AmountLabel({
  id,
  habit,
  goal,
}: Pick<AmountBoxProps, 'goal'> & { readonly id: string; readonly habit: Habit }) {
  const say = useWords(todayWords);
  return (
    <label htmlFor={id} className="habit-name">
      {habit.icon === '' ? undefined : (
        <span className="habit-icon" aria-hidden="true">
          {habit.icon}
        </span>
      )}
      <bdi>{habit.name}</bdi>
      <span className="habit-question">{say(`goal-${goal.direction}`, goal)}</span>
    </label>
  );
}
