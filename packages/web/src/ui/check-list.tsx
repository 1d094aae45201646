import { type ReactNode, useId } from 'react';
import { Icon } from './icon';

export interface CheckListProps<Value> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  /** @default nothing below the boxes */
  readonly fault?: string | undefined;
  /** @default 'list' */
  readonly look?: 'list' | 'row';
}

/** Any of a few, all of them in sight; in the order in which they were chosen. */
export function CheckList<Value extends string | number>(props: CheckListProps<Value>) {
  const { legend, options, chosen, onChange, fault, look = 'list' } = props;
  const id = useId();
  return (
    <fieldset className="choice" aria-describedby={fault === undefined ? undefined : id}>
      <legend className="field-label">{legend}</legend>
      <div className={`check-${look}`}>
        {options.map(({ value, label }) => (
          <label key={value} className="check-option">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) => {
                const others = chosen.filter((one) => one !== value);
                onChange(target.checked ? [...others, value] : others);
              }}
            />
            {label}
          </label>
        ))}
      </div>
      {fault === undefined ? undefined : (
        <span id={id} role="alert" className="field-error">
          <Icon name="warning" />
          {fault}
        </span>
      )}
    </fieldset>
  );
}
