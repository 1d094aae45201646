import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useDecimalSign } from '../../i18n/use-decimal-sign';
import { usePlainNumber } from '../../i18n/use-plain-number';
import { useWords } from '../../i18n/use-words';
import type { Entry, Mark } from '../../records/entry';
import type { Habit } from '../../records/habit';
import { parseAmount } from '../../records/parse-amount';
import { useActions } from '../../store/use-actions';
import { useEntries } from '../../store/use-entries';
import { Button } from '../../ui/button';
import { useSayUndoable } from '../../ui/use-say-undoable';
import { AmountField } from './amount-field';
import { StateChoice } from './state-choice';
import { habitWords } from './words/habit-words';

export interface DayEditorProps {
  readonly habit: Habit;
  readonly date: string;
  readonly onClose: () => void;
}

/** What happened on a day: a state, an amount where the habit keeps numbers, and a note. */
export function DayEditor({ habit, date, onClose }: DayEditorProps) {
  const say = useWords(habitWords);
  const start = startOf(useEntries(habit.id).get(date), usePlainNumber());
  const sign = useDecimalSign();
  const save = useSaveDay(habit, date);
  const [state, setState] = useState(start.state);
  const [amount, setAmount] = useState(start.amount);
  const [note, setNote] = useState(start.note);
  const [isBad, setBad] = useState(false);
  const heading = useFocusedHeading();
  const id = useId();

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const value = state === 'measured' ? parseAmount(amount, sign) : undefined;
    const isFault = state === 'measured' && value === undefined;
    setBad(isFault);
    if (isFault) {
      document.getElementById(`${id}-amount`)?.focus();
      return;
    }
    save({ state, note: note.trim(), ...(value === undefined ? {} : { amount: value }) });
    onClose();
  };
  return (
    <form className="form day-editor" aria-labelledby={id} noValidate onSubmit={onSubmit}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {say('long-day', { date })}
      </h3>
      <StateChoice kind={habit.kind} state={state} onChange={setState} />
      {state === 'measured' ? (
        <AmountField
          id={`${id}-amount`}
          unit={habit.goal?.unit ?? ''}
          value={amount}
          isBad={isBad}
          onChange={setAmount}
        />
      ) : undefined}
      <label className="field">
        <span className="field-label">{say('note')}</span>
        <textarea
          dir="auto"
          className="field-input"
          rows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => {
            setNote(event.target.value);
          }}
        />
      </label>
      <div className="button-row">
        <Button type="submit" look="primary">
          {say('save')}
        </Button>
        <Button onPress={onClose}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

function startOf(
  entry: Entry | undefined,
  plain: (value: number) => string,
): Pick<Entry, 'state' | 'note'> & { readonly amount: string } {
  if (entry === undefined) return { state: 'unknown', amount: '', note: '' };
  const { state, amount, note } = entry;
  return { state, amount: amount === undefined ? '' : plain(amount), note };
}

function useFocusedHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return heading;
}

function useSaveDay({ id }: Habit, date: string): (mark: Mark) => void {
  const say = useWords(habitWords);
  const actions = useActions();
  const sayUndoable = useSayUndoable();
  return (mark) => {
    actions.markDay(id, date, mark);
    sayUndoable(say('saved', { date }));
  };
}
