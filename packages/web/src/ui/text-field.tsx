import { useFault } from './faults-context';
import { Field, type FieldProps } from './field';

export interface TextFieldProps extends Pick<FieldProps, 'label' | 'hint'> {
  readonly name: string;
  readonly type: 'email' | 'password';
  readonly autoComplete: string;
  /** What stands in it at first. @default nothing */
  readonly defaultValue?: string | undefined;
}

/** A labelled text box that has to be filled in; shows the fault that the surrounding form has for its `name`. */
export function TextField({ label, hint, ...box }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} fault={useFault(box.name)}>
      {(ids) => <input {...ids} {...box} aria-required="true" />}
    </Field>
  );
}
