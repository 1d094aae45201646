import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import type { Entry } from '../../records/entry';
import type { Habit } from '../../records/habit';
import { useActions } from '../../store/use-actions';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icon';
import { useSayUndoable } from '../../ui/use-say-undoable';
import type { DayItem } from './day-item';
import type { Saying } from './use-mark';
import { todayWords } from './words/today-words';

export interface RowMenuProps {
  readonly item: DayItem;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onMark: (item: DayItem, saying: Saying) => void;
}

/** Done and not done are answers to yes or no; of a number they say nothing, and the server takes neither. */
const STATES = {
  'yes-no': ['done', 'not-done', 'skipped'],
  measurable: ['skipped'],
} as const satisfies Readonly<Record<Habit['kind'], readonly Entry['state'][]>>;

/** What can be said of a day besides ticking it: skip, not done, clear, a note. */
export function RowMenu({ item, isOpen, onOpenChange, onMark }: RowMenuProps) {
  const say = useWords(todayWords);
  const { habit, entry } = item;
  return (
    <Disclosure
      label={say('more', habit)}
      icon={<Icon name="more" />}
      className="habit-menu"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      {(close) => (
        <>
          <div className="button-row" role="group" aria-label={say('mark', habit)}>
            {STATES[habit.kind].map((state) => (
              <Button
                key={state}
                aria-pressed={entry?.state === state}
                onPress={() => {
                  onMark(item, { state });
                  close();
                }}
              >
                {say(`mark-${state}`)}
              </Button>
            ))}
            {entry === undefined || entry.state === 'unknown' ? undefined : (
              <Button
                onPress={() => {
                  onMark(item, { state: 'unknown' });
                  close();
                }}
              >
                {say('clear')}
              </Button>
            )}
          </div>
          <NoteForm item={item} onClose={close} />
          <Link to="/habits/$habitId/edit" params={{ habitId: habit.id }}>
            {say('edit')}
          </Link>
        </>
      )}
    </Disclosure>
  );
}

const LONGEST_NOTE = 2000;

function NoteForm({
  item: { habit, entry, status },
  onClose,
}: {
  readonly item: DayItem;
  readonly onClose: () => void;
}) {
  const say = useWords(todayWords);
  const actions = useActions();
  const sayUndoable = useSayUndoable();
  const id = useId();
  const [note, setNote] = useState(entry?.note ?? '');
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        const { state, amount } = entry ?? { state: 'unknown' as const, amount: undefined };
        actions.markDay(habit.id, status.date, { state, note, ...(amount === undefined ? {} : { amount }) });
        sayUndoable(say('note-saved', habit), 'heard');
        onClose();
      }}
    >
      <label htmlFor={id} className="field-label">
        {say('note')}
      </label>
      <textarea
        dir="auto"
        id={id}
        className="field-input"
        rows={2}
        maxLength={LONGEST_NOTE}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
      <Button type="submit">{say('save-note')}</Button>
    </form>
  );
}
