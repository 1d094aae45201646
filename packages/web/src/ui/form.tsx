import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { FaultsContext } from './faults-context';
import { Notice } from './notice';
import type { ServerForm } from './use-server-form';

export interface FormProps extends ServerForm {
  readonly label: string;
  readonly children: ReactNode;
}

/** A form whose faults stand at their fields; an answer with faults moves the focus to the first of them. */
export function Form({ label, faults, problem, isPending, onSubmit, onInput, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!isPending) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isPending]);
  return (
    <form ref={form} className="form" aria-label={label} noValidate onSubmit={onSubmit} onInput={onInput}>
      {problem === undefined ? undefined : <Notice tone="problem">{problem.message}</Notice>}
      <FaultsContext.Provider value={faults}>{children}</FaultsContext.Provider>
    </form>
  );
}
