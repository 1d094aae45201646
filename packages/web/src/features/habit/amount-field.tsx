import { useWords } from '../../i18n/use-words';
import { Icon } from '../../ui/icon';
import { habitWords } from './words/habit-words';

export interface AmountFieldProps {
  readonly id: string;
  readonly unit: string;
  readonly value: string;
  readonly isBad: boolean;
  readonly onChange: (value: string) => void;
}

/** A number as it is typed, with a comma or a point. */
export function AmountField({ id, unit, value, isBad, onChange }: AmountFieldProps) {
  const say = useWords(habitWords);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {say('amount-in', { unit })}
      </label>
      <input
        id={id}
        className="field-input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={isBad}
        aria-describedby={isBad ? `${id}-fault` : undefined}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {isBad ? (
        <span id={`${id}-fault`} className="field-error">
          <Icon name="warning" />
          {say('bad-amount')}
        </span>
      ) : undefined}
    </div>
  );
}
