import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import type { PauseFields } from '../../records/pause';
import { useHabits } from '../../store/use-habits';
import { Button } from '../../ui/button';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import { pausesWords } from './words/pauses-words';

export interface PauseFormProps {
  readonly label: string;
  readonly submit: string;
  readonly start: PauseFields;
  /** A pause that is there keeps what it pauses. */
  readonly isNew: boolean;
  readonly onSave: (fields: PauseFields) => void;
  /** @default nothing beside the button that saves */
  readonly aside?: ReactNode;
}

/** What pauses, from when, until when, and why. */
export function PauseForm({ label, submit, start, isNew, onSave, aside }: PauseFormProps) {
  const say = useWords(pausesWords);
  const id = useId();
  const [fields, setFields] = useState(start);
  const [fault, setFault] = useState<'from' | 'to'>();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultOf(fields);
    setFault(found);
    if (found !== undefined) {
      document.getElementById(`${id}-${found}`)?.focus();
      return;
    }
    onSave({ ...fields, note: fields.note.trim() });
    if (isNew) setFields(start);
  };
  return (
    <form className="form" aria-label={label} noValidate onSubmit={onSubmit}>
      {isNew ? (
        <PausedHabit
          value={fields.habitId}
          onChange={(habitId) => {
            const { habitId: before, ...rest } = fields;
            setFields(habitId === undefined ? rest : { ...rest, habitId });
          }}
        />
      ) : undefined}
      <LabelledField
        id={`${id}-from`}
        label={say('from')}
        type="date"
        value={fields.from}
        fault={fault === 'from' ? say('bad-from') : undefined}
        onChange={(from) => {
          setFields({ ...fields, from });
        }}
      />
      <LabelledField
        id={`${id}-to`}
        label={say('to')}
        hint={say('to-hint')}
        type="date"
        value={fields.to ?? ''}
        fault={fault === 'to' ? say('bad-to') : undefined}
        onChange={(to) => {
          const { to: before, ...rest } = fields;
          setFields(to === '' ? rest : { ...rest, to });
        }}
      />
      <LabelledField
        id={`${id}-note`}
        label={say('note')}
        type="text"
        value={fields.note}
        onChange={(note) => {
          setFields({ ...fields, note });
        }}
      />
      <div className="button-row">
        <Button type="submit" look="primary">
          {submit}
        </Button>
        {aside}
      </div>
    </form>
  );
}

function faultOf({ from, to }: PauseFields): 'from' | 'to' | undefined {
  if (from === '') return 'from';
  return to !== undefined && to < from ? 'to' : undefined;
}

interface PausedHabitProps {
  readonly value: string | undefined;
  readonly onChange: (habitId: string | undefined) => void;
}

function PausedHabit({ value, onChange }: PausedHabitProps) {
  const say = useWords(pausesWords);
  const habits = useHabits().filter(({ archived }) => !archived);
  return (
    <SelectField
      label={say('what')}
      options={[{ value: '', label: say('all-habits') }, ...habits.map(({ id, name }) => ({ value: id, label: name }))]}
      value={value ?? ''}
      onChange={(id) => {
        onChange(id === '' ? undefined : id);
      }}
    />
  );
}
