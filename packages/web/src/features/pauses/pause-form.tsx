import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import type { PauseFields } from '../../records/pause';
import { useHabits } from '../../store/use-habits';
import { Button } from '../../ui/button';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import { useChecked } from '../../ui/use-checked';
import { type FaultyField, pauseFault } from './pause-fault';
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
  const id = useId();
  const [fields, setFields] = useState(start);
  const [fault, setFault] = useState<FaultyField>();
  const save = useChecked(async () => {
    const found = await pauseFault(fields);
    setFault(found);
    if (found !== undefined) {
      document.getElementById(`${id}-${found}`)?.focus();
      return;
    }
    onSave({ ...fields, note: fields.note.trim() });
    if (isNew) setFields(start);
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form className="form" aria-label={label} noValidate onSubmit={onSubmit}>
      {isNew ? (
        <PausedHabit
          value={fields.habitId}
          onChange={(habitId) => {
            setFields(withOptional(fields, 'habitId', habitId));
          }}
        />
      ) : undefined}
      <PauseDays id={id} fields={fields} fault={fault} onChange={setFields} />
      <div className="button-row">
        <Button type="submit" look="primary">
          {submit}
        </Button>
        {aside}
      </div>
    </form>
  );
}

interface PauseDaysProps {
  /** Prefix of the ids of the fields. */
  readonly id: string;
  readonly fields: PauseFields;
  readonly fault: FaultyField | undefined;
  readonly onChange: (fields: PauseFields) => void;
}

function PauseDays({ id, fields, fault, onChange }: PauseDaysProps) {
  const say = useWords(pausesWords);
  return (
    <>
      <LabelledField
        id={`${id}-from`}
        label={say('from')}
        type="date"
        value={fields.from}
        fault={fault === 'from' ? say('bad-from') : undefined}
        onChange={(from) => {
          onChange({ ...fields, from });
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
          onChange(withOptional(fields, 'to', to === '' ? undefined : to));
        }}
      />
      <LabelledField
        id={`${id}-note`}
        label={say('note')}
        type="text"
        value={fields.note}
        fault={fault === 'note' ? say('bad-note') : undefined}
        onChange={(note) => {
          onChange({ ...fields, note });
        }}
      />
    </>
  );
}

/** The fields with one that is there or is not: never there and undefined. */
function withOptional(fields: PauseFields, name: 'habitId' | 'to', value: string | undefined): PauseFields {
  const { habitId, to, ...rest } = { ...fields, [name]: value };
  return { ...rest, ...(habitId === undefined ? {} : { habitId }), ...(to === undefined ? {} : { to }) };
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
