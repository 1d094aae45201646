import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components/TextField';
import { useFault } from './faults-context';
import { Icon } from './icon';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children' | 'name'> {
  readonly label: string;
  readonly name: string;
  readonly hint?: string;
}

/** A labelled text box; shows the fault that the surrounding form has for its `name`. */
export function TextField({ label, hint, ...rest }: TextFieldProps) {
  const fault = useFault(rest.name);
  return (
    <AriaTextField {...rest} className="field" isInvalid={fault !== undefined} validationBehavior="aria">
      <Label className="field-label">{label}</Label>
      <Input className="field-input" />
      {hint === undefined ? undefined : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">
        <Icon name="warning" />
        {fault}
      </FieldError>
    </AriaTextField>
  );
}
