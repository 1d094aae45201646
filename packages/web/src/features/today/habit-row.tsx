import type { KeyboardEvent } from 'react';
import { memo, useId, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { useSnapshot } from '../../store/use-snapshot';
import { Icon } from '../../ui/icon';
import { AmountBox } from './amount-box';
import type { DayItem } from './day-item';
import { RowMenu } from './row-menu';
import { Tick } from './tick';
import { type Saying, useMark } from './use-mark';
import { todayWords } from './words/today-words';

/** What a letter says of the day. */
const LETTERS: Readonly<Record<string, Saying>> = {
  s: { state: 'skipped' },
  x: { state: 'not-done' },
  Delete: { state: 'unknown' },
  Backspace: { state: 'unknown' },
};

/** One habit on one day: what was said of it, its streak, whether that is sent, and more. */
export const HabitRow = memo(function HabitRow({ item }: { readonly item: DayItem }) {
  const mark = useMark();
  const factsId = useId();
  const [isOpen, setOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!isRowControl(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const saying = LETTERS[event.key];
    if (saying === undefined && event.key !== 'n') return;
    event.preventDefault();
    if (saying === undefined) setOpen(true);
    else mark(item, saying);
  };
  const { habit, status } = item;
  return (
    <li className={`habit habit-${status.kind}`} data-color={habit.color} onKeyDown={onKeyDown}>
      {habit.goal === undefined ? (
        <Tick item={item} factsId={factsId} onMark={mark} />
      ) : (
        <AmountBox item={item} goal={habit.goal} factsId={factsId} onMark={mark} />
      )}
      <Facts id={factsId} item={item} />
      <RowMenu item={item} isOpen={isOpen} onOpenChange={setOpen} onMark={mark} />
    </li>
  );
});

function isRowControl({ target }: KeyboardEvent<HTMLElement>): boolean {
  return target instanceof HTMLElement && target.dataset['rowFocus'] !== undefined && !isTextBox(target);
}

/** In a box for numbers, Backspace and letters belong to what is typed. */
function isTextBox(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && target.type === 'text';
}

/** State and streak in words, and a mark while the day is not sent yet. */
function Facts({ id, item: { habit, status, streak, entry } }: { readonly id: string; readonly item: DayItem }) {
  const say = useWords(todayWords);
  const isPending = useSnapshot(({ tables }) =>
    tables.queue.some((waiting) => 'habitId' in waiting && waiting.habitId === habit.id),
  );
  return (
    <span id={id} className="habit-facts">
      {status.kind === 'due' || status.kind === 'done' ? undefined : (
        <span className="habit-state">{say(`state-${status.kind}`)}</span>
      )}
      <span className={`streak${streak === undefined ? '' : ' streak-lit'}`}>
        <Icon name="flame" />
        {streak === undefined ? say('no-streak') : say('streak', streak)}
      </span>
      {entry === undefined || entry.note === '' ? undefined : (
        <span className="habit-note" dir="auto">
          {entry.note}
        </span>
      )}
      {isPending ? (
        <span className="habit-pending">
          <Icon name="waiting" />
          <span className="visually-hidden">{say('pending')}</span>
        </span>
      ) : undefined}
    </span>
  );
}
