import type { FormEvent } from 'react';
import { useCallback, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { Problem } from '../problem/problem';
import type { FieldRules } from './check-fields';
import { checkFields } from './check-fields';
import { uiWords } from './words/ui-words';

const NO_FAULTS: Readonly<Record<string, string>> = {};

export interface ServerForm {
  readonly faults: Readonly<Record<string, string>>;
  readonly problem: Problem | undefined;
  readonly isPending: boolean;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly onInput: (event: FormEvent<HTMLFormElement>) => void;
}

/**
 * Checks the fields with the rules that the server has too, sends them, and puts the answer where it belongs. What was sent
 * leaves the boxes.
 *
 * @param loadRules loaded at the first submit, so that reading a page does not cost the rules.
 * @param send rejects with a `Problem`.
 * @param sayFault says what a rule found.
 */
export function useServerForm<Field extends string, Fault extends string>(
  loadRules: () => Promise<FieldRules<Field, Fault>>,
  send: (values: Readonly<Record<Field, string>>) => Promise<void>,
  sayFault: (fault: Fault) => string,
): ServerForm {
  const say = useWords(uiWords);
  const [faults, setFaults] = useState(NO_FAULTS);
  const [problem, setProblem] = useState<Problem>();
  const [isPending, setPending] = useState(false);

  const submit = useCallback(
    async (form: HTMLFormElement) => {
      setProblem(undefined);
      const checked = checkFields(await loadRules(), new FormData(form));
      if (checked.kind === 'faults') {
        setFaults(Object.fromEntries(checked.faults.map(([field, fault]) => [field, sayFault(fault)])));
        return;
      }
      setFaults(NO_FAULTS);
      await send(checked.values);
      form.reset();
    },
    [loadRules, send, sayFault],
  );

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    submit(event.currentTarget)
      .catch((error: unknown) => {
        const answer =
          error instanceof Problem ? error : new Problem('refused', say('cannot-send'), [], { cause: error });
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
