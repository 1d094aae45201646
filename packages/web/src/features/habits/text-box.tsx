import { Field, type FieldProps } from '../../ui/field';
import type { FormValues } from './form-values';

type TextName = {
  readonly [Name in keyof FormValues]: FormValues[Name] extends string ? Name : never;
}[keyof FormValues];

export interface TextBoxProps extends Omit<FieldProps, 'children'> {
  readonly name: TextName;
  readonly values: FormValues;
  readonly onChange: (change: Partial<FormValues>) => void;
  /** @default 'text' */
  readonly type?: 'text' | 'date' | 'number';
}

/** A box for one line of the form. */
export function TextBox({ name, values, onChange, type = 'text', ...field }: TextBoxProps) {
  return (
    <Field {...field}>
      {(ids) => (
        <input
          dir="auto"
          {...ids}
          type={type === 'number' ? 'text' : type}
          inputMode={type === 'number' ? 'decimal' : 'text'}
          autoComplete="off"
          value={values[name]}
          onChange={(event) => {
            onChange({ [name]: event.target.value });
          }}
        />
      )}
    </Field>
  );
}
