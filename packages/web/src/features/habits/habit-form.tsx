import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useDecimalSign } from '../../i18n/use-decimal-sign';
import { usePlainNumber } from '../../i18n/use-plain-number';
import { useWords } from '../../i18n/use-words';
import { Field } from '../../ui/field';
import type { HabitFields } from '../../records/habit';
import { useToday } from '../../store/use-today';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useChecked } from '../../ui/use-checked';
import { checkHabit, type HabitFaults } from './check-habit';
import { ColorFields } from './color-fields';
import { formValues } from './form-values';
import { GoalFields } from './goal-fields';
import { type PartProps, ScheduleFields } from './schedule-fields';
import { TextBox } from './text-box';
import { habitsWords } from './words/habits-words';

export interface HabitFormProps {
  readonly label: string;
  readonly fields: HabitFields;
  /** Whether the kind can be chosen. */
  readonly isNew: boolean;
  readonly onSave: (fields: HabitFields) => void;
  readonly onCancel: () => void;
}

/** Everything of a habit; checked by the rules of the server before it is saved. */
export function HabitForm({ label, fields, isNew, onSave, onCancel }: HabitFormProps) {
  const say = useWords(habitsWords);
  const today = useToday();
  const plain = usePlainNumber();
  const sign = useDecimalSign();
  const [values, setValues] = useState(() => formValues(fields, today, plain));
  const [faults, setFaults] = useState<HabitFaults>({});
  const isSaved = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const onChange = (change: Partial<typeof values>) => {
    setValues((before) => ({ ...before, ...change }));
  };
  const save = useChecked(async () => {
    const checked = await checkHabit(values, sign);
    if (checked.kind === 'faults') setFaults(checked.faults);
    // Whoever presses twice saves once: the page is on its way out.
    else if (!isSaved.current) {
      isSaved.current = true;
      onSave(checked.fields);
    }
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const box = { values, onChange };
  const faultAt = (field: keyof HabitFields) => {
    const fault = faults[field];
    return fault === undefined ? undefined : say(fault);
  };
  return (
    <form ref={form} className="form" aria-label={label} noValidate onSubmit={onSubmit}>
      {Object.keys(faults).length === 0 ? undefined : <Notice tone="problem">{say('open-form')}</Notice>}
      <TextBox {...box} label={say('name')} name="name" fault={faultAt('name')} />
      <TextBox
        {...box}
        label={say('question')}
        name="question"
        hint={say('question-hint')}
        fault={faultAt('question')}
      />
      <GoalFields {...box} fault={faultAt('goal')} isKindOpen={isNew} />
      <ScheduleFields {...box} fault={faultAt('schedule')} />
      <DescriptionField {...box} fault={faultAt('description')} />
      <ColorFields {...box} />
      <TextBox {...box} label={say('icon')} name="icon" hint={say('icon-hint')} fault={faultAt('icon')} />
      <TextBox {...box} label={say('tags')} name="tags" hint={say('tags-hint')} fault={faultAt('tags')} />
      <div className="button-row">
        <Button type="submit" look="primary">
          {say('save')}
        </Button>
        <Button onPress={onCancel}>{say('cancel')}</Button>
      </div>
    </form>
  );
}

function DescriptionField({ values, fault, onChange }: PartProps) {
  const say = useWords(habitsWords);
  return (
    <Field label={say('description')} fault={fault}>
      {(ids) => (
        <textarea
          dir="auto"
          {...ids}
          rows={3}
          value={values.description}
          onChange={(event) => {
            onChange({ description: event.target.value });
          }}
        />
      )}
    </Field>
  );
}
