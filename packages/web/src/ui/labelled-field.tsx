import { Icon } from './icon';

export interface LabelledFieldProps {
  readonly id: string;
  readonly label: string;
  readonly type: 'text' | 'date' | 'time';
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** @default nothing below the box */
  readonly hint?: string;
  readonly fault?: string | undefined;
}

/** A box of the browser with its label, a hint, and what is wrong with it. */
export function LabelledField({ id, label, type, value, onChange, hint, fault }: LabelledFieldProps) {
  const described = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`].join(' ').trim();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        className="field-input"
        autoComplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={described === '' ? undefined : described}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {hint === undefined ? undefined : (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
      {fault === undefined ? undefined : (
        <span id={`${id}-fault`} className="field-error">
          <Icon name="warning" />
          {fault}
        </span>
      )}
    </div>
  );
}
