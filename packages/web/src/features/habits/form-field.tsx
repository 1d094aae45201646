import { type ReactNode, useId } from 'react';

export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

export interface FormFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A labelled box with its hint and its fault. */
export function FormField({ label, hint, fault, children }: FormFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-hint ${id}-fault`, 'aria-invalid': fault !== undefined })}
      <span id={`${id}-hint`} className="field-hint">
        {hint}
      </span>
      <span id={`${id}-fault`} className="field-error">
        {fault}
      </span>
    </div>
  );
}
