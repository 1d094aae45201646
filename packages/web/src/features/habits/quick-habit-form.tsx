import { Link } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { useActions } from '../../store/use-actions';
import { Button } from '../../ui/button';
import { useMessageBoard } from '../../ui/message-board-context';
import { newFields } from './new-fields';
import { quickWords } from './quick-words/quick-words';

/** One field and one button; keeps the focus so that several habits can be typed in a row. */
export function QuickHabitForm() {
  const say = useWords(quickWords);
  const board = useMessageBoard();
  const actions = useActions();
  const id = useId();
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string>();
  const add = async () => {
    const { habitNameSchema } = await import('@hexastyle/habits/inputs');
    const checked = habitNameSchema.safeParse(name);
    setFault(checked.error?.issues[0]?.message);
    if (!checked.success) return;
    actions.createHabit(newFields(checked.data));
    board.say({ tone: 'heard', text: say('added', { name: checked.data }) });
    setName('');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void add();
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
            {fault}
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
