import { Link } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { loadInputs } from '../../records/load-inputs';
import { useActions } from '../../store/use-actions';
import { Button } from '../../ui/button';
import { useChecked } from '../../ui/use-checked';
import { useSayUndoable } from '../../ui/use-say-undoable';
import { nameFault } from './name-fault';
import { newFields } from './new-fields';
import { quickWords } from './quick-words/quick-words';

/** One field and one button; keeps the focus so that several habits can be typed in a row. */
export function QuickHabitForm() {
  const say = useWords(quickWords);
  const sayUndoable = useSayUndoable();
  const actions = useActions();
  const id = useId();
  const [name, setName] = useState('');
  const [fault, setFault] = useState<ReturnType<typeof nameFault>>();
  const add = useChecked(async () => {
    const { habitNameSchema } = await loadInputs();
    const checked = habitNameSchema.safeParse(name);
    setFault(checked.success ? undefined : nameFault(checked.error.issues[0]?.code ?? ''));
    if (!checked.success) return;
    actions.createHabit(newFields(checked.data));
    sayUndoable(say('added', { name: checked.data }), 'heard');
    setName('');
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    add();
  };
  return (
    <section className="new-habit" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{say('new-habit')}</h2>
      <form className="field-row" aria-label={say('new-habit')} noValidate onSubmit={onSubmit}>
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {say('name')}
          </label>
          <input
            dir="auto"
            id={id}
            className="field-input"
            autoComplete="off"
            aria-invalid={fault !== undefined}
            aria-describedby={`${id}-fault`}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
              setFault(undefined);
            }}
          />
          <span id={`${id}-fault`} className="field-error" role="alert">
            {fault === undefined ? undefined : say(fault)}
          </span>
        </div>
        <Button type="submit" look="primary">
          {say('add')}
        </Button>
      </form>
      <Link to="/habits/new">{say('add-more')}</Link>
    </section>
  );
}
