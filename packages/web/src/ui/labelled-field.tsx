import { Field, type FieldProps } from './field';

export interface LabelledFieldProps extends Omit<FieldProps, 'children'> {
  readonly type: 'text' | 'date' | 'time';
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A box of the browser for one value. */
export function LabelledField({ type, value, onChange, ...field }: LabelledFieldProps) {
  return (
    <Field {...field}>
      {(ids) => (
        <input
          dir="auto"
          {...ids}
          type={type}
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
