import type { DayItem } from './day-item';
import { Icon } from '../../ui/icon';
import type { Saying } from './use-mark';

export interface TickProps {
  readonly item: DayItem;
  readonly factsId: string;
  readonly onMark: (item: DayItem, saying: Saying) => void;
}

/** A checkbox as wide as the row; its sign tells done, skipped and not done apart without colour. */
export function Tick({ item, factsId, onMark }: TickProps) {
  const { habit, status } = item;
  return (
    <label className="habit-toggle">
      <input
        type="checkbox"
        className="habit-input"
        data-row-focus=""
        aria-describedby={factsId}
        checked={status.kind === 'done'}
        onChange={(event) => {
          onMark(item, { state: event.target.checked ? 'done' : 'unknown' });
        }}
      />
      <span className="habit-box" aria-hidden="true">
        <Sign status={status} />
      </span>
      <span className="habit-name">
        {habit.icon === '' ? undefined : (
          <span className="habit-icon" aria-hidden="true">
            {habit.icon}
          </span>
        )}
        <bdi>{habit.name}</bdi>
        {habit.question === '' ? undefined : (
          <span className="habit-question" dir="auto" aria-hidden="true">
            {habit.question}
          </span>
        )}
      </span>
    </label>
  );
}

function Sign({ status: { kind } }: Pick<DayItem, 'status'>) {
  switch (kind) {
    case 'done':
    case 'measured':
    case 'filled':
      return <Icon name="check" />;
    case 'skipped':
      return <Icon name="skip" />;
    case 'not-done':
      return <Icon name="close" />;
    case 'paused':
      return <Icon name="pause" />;
    case 'due':
    case 'free':
      return undefined;
  }
}
