import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import type { Problem } from '../../problem/problem';
import { Button } from '../../ui/button';
import { LabelledField } from '../../ui/labelled-field';
import { Notice } from '../../ui/notice';
import { passkeysWords } from './words/passkeys-words';

export interface NameFormProps {
  readonly label: string;
  readonly submit: string;
  readonly start: string;
  readonly problem: Problem | null;
  readonly isPending: boolean;
  /** @param done empties the box */
  readonly onName: (name: string, done: () => void) => void;
}

/** One box for the name of a passkey. */
export function NameForm({ label, submit, start, problem, isPending, onName }: NameFormProps) {
  const say = useWords(passkeysWords);
  const id = useId();
  const [name, setName] = useState(start);
  const [isChecked, setChecked] = useState(false);
  const isBad = isChecked && name.trim() === '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (name.trim() === '') document.getElementById(id)?.focus();
    else if (!isPending) {
      onName(name.trim(), () => {
        setName('');
        setChecked(false);
      });
    }
  };
  return (
    <form className="form" aria-label={label} noValidate onSubmit={onSubmit}>
      {problem === null ? undefined : <Notice tone="problem">{problem.message}</Notice>}
      <LabelledField
        id={id}
        label={say('name')}
        hint={say('name-hint')}
        type="text"
        value={name}
        fault={isBad ? say('bad-name') : problem?.faultAt('name')}
        onChange={setName}
      />
      <div className="button-row">
        <Button type="submit" look="primary" isPending={isPending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
