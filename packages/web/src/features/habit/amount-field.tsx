import { useWords } from '../../i18n/use-words';
import { Field } from '../../ui/field';
import { habitWords } from './words/habit-words';

export interface AmountFieldProps {
  readonly id: string;
  readonly unit: string;
  readonly value: string;
  readonly isBad: boolean;
  readonly onChange: (value: string) => void;
}

/** A number as it is typed, as the language writes numbers. */
export function AmountField({ id, unit, value, isBad, onChange }: AmountFieldProps) {
  const say = useWords(habitWords);
  return (
    <Field id={id} label={say('amount-in', { unit })} fault={isBad ? say('bad-amount') : undefined}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
