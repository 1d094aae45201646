import type { FormEvent, ReactNode } from 'react';
import { useRef, useEffect } from 'react';
import { Form as AriaForm } from 'react-aria-components/Form';
import type { Problem } from '../problem/problem';
import { Notice } from './notice';

export interface FormProps {
  readonly label: string;
  readonly faults: Readonly<Record<string, string>>;
  /** Shown above the fields when no field carries it. */
  readonly problem: Problem | undefined;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly children: ReactNode;
}

/** A form whose faults stand at their fields; a new fault moves the focus to the first of them. */
export function Form({ label, faults, problem, onSubmit, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  return (
    <AriaForm
      ref={form}
      aria-label={label}
      className="form"
      validationBehavior="aria"
      validationErrors={faults}
      onSubmit={onSubmit}
    >
      {problem === undefined ? undefined : <Notice tone="problem">{problem.message}</Notice>}
      {children}
    </AriaForm>
  );
}
