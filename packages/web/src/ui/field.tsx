import { type ReactNode, useId } from 'react';
import { Icon } from './icon';

/** What a box needs to be known by its label, its hint and its fault. */
export interface FieldIds {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

export interface FieldProps {
  readonly label: string;
  /** Given by who has to find the box. @default one of its own */
  readonly id?: string;
  /** @default nothing below the box */
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A labelled box with its hint and its fault. */
export function Field({ label, id: idOutside, hint, fault, children }: FieldProps) {
  const idInside = useId();
  const id = idOutside ?? idInside;
  const described = [hint === undefined ? [] : `${id}-hint`, fault === undefined ? [] : `${id}-fault`].flat();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: 'field-input',
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': fault !== undefined,
      })}
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
