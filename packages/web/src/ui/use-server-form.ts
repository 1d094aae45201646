import type { FormEvent } from 'react';
import { useCallback, useState } from 'react';
import { Problem } from '../problem/problem';
import type { FieldRules } from './check-fields';
import { checkFields } from './check-fields';

const NO_FAULTS: Readonly<Record<string, string>> = {};

export interface ServerForm {
  readonly faults: Readonly<Record<string, string>>;
  readonly problem: Problem | undefined;
  readonly isPending: boolean;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly onInput: (event: FormEvent<HTMLFormElement>) => void;
}

/**
 * Checks the fields with the rules that the server has too, sends them, and puts the answer where it belongs.
 *
 * @param loadRules loaded at the first submit, so that reading a page does not cost the rules.
 * @param send rejects with a `Problem`.
 */
export function useServerForm<Field extends string>(
  loadRules: () => Promise<FieldRules<Field>>,
  send: (values: Readonly<Record<Field, string>>, form: HTMLFormElement) => Promise<void>,
): ServerForm {
  const [faults, setFaults] = useState(NO_FAULTS);
  const [problem, setProblem] = useState<Problem>();
  const [isPending, setPending] = useState(false);

  const submit = useCallback(
    async (form: HTMLFormElement) => {
      setProblem(undefined);
      const checked = checkFields(await loadRules(), new FormData(form));
      setFaults(checked.kind === 'faults' ? checked.faults : NO_FAULTS);
      if (checked.kind === 'values') await send(checked.values, form);
    },
    [loadRules, send],
  );

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    submit(event.currentTarget)
      .catch((error: unknown) => {
        const answer = error instanceof Problem ? error : new Problem('refused', UNEXPECTED, [], { cause: error });
        setFaults(Object.fromEntries(answer.faults.map(({ field, message }) => [field, message])));
        if (answer.faults.length === 0) setProblem(answer);
      })
      .finally(() => {
        setPending(false);
      });
  };
  // A fault leaves as its field is typed in. Left to the moment of blur, the button would move away under the pointer.
  const onInput = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && target.name in faults) setFaults(without(faults, target.name));
  };
  return { faults, problem, isPending, onSubmit, onInput };
}

function without(faults: Readonly<Record<string, string>>, field: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(faults).filter(([name]) => name !== field));
}

const UNEXPECTED = 'This page could not send the form. Reload the page and try again.';
