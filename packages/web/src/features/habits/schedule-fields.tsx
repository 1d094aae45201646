import { useWords } from '../../i18n/use-words';
import { CheckList } from '../../ui/check-list';
import { SelectField } from '../../ui/select-field';
import type { FormValues } from './form-values';
import { TextBox } from './text-box';
import { weekdayDate } from './weekday-date';
import { habitsWords } from './words/habits-words';

export interface PartProps {
  readonly values: FormValues;
  readonly fault: string | undefined;
  readonly onChange: (change: Partial<FormValues>) => void;
}

const KINDS = ['daily', 'weekly', 'monthly', 'times-in-days', 'weekdays', 'every-days'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** How often: the kind of schedule, and what that kind asks for. */
export function ScheduleFields({ values, fault, onChange }: PartProps) {
  const say = useWords(habitsWords);
  const { schedule } = values;
  const hasTimes = schedule === 'weekly' || schedule === 'monthly' || schedule === 'times-in-days';
  const hasDays = schedule === 'times-in-days' || schedule === 'every-days';
  return (
    <>
      <SelectField
        label={say('schedule')}
        fault={fault}
        options={KINDS.map((value) => ({ value, label: say(value) }))}
        value={schedule}
        onChange={(kind) => {
          onChange({ schedule: kind });
        }}
      />
      {hasTimes ? (
        <TextBox label={say('times')} name="times" type="number" values={values} onChange={onChange} />
      ) : undefined}
      {hasDays ? (
        <TextBox label={say('days')} name="days" type="number" values={values} onChange={onChange} />
      ) : undefined}
      {schedule === 'every-days' ? (
        <TextBox label={say('start')} name="start" type="date" values={values} onChange={onChange} />
      ) : undefined}
      {schedule === 'weekdays' ? <Weekdays values={values} onChange={onChange} /> : undefined}
    </>
  );
}

function Weekdays({ values: { weekdays }, onChange }: Omit<PartProps, 'fault'>) {
  const say = useWords(habitsWords);
  return (
    <CheckList
      legend={say('weekdays')}
      look="row"
      options={WEEKDAYS.map((value) => ({ value, label: say('weekday', { date: weekdayDate(value) }) }))}
      chosen={weekdays}
      onChange={(chosen) => {
        onChange({ weekdays: chosen });
      }}
    />
  );
}
