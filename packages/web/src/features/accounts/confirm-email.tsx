import { useState } from 'react';
import { createEmailConfirmation } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Problem } from '../../problem/problem';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { accountsWords } from './words/accounts-words';

export interface ConfirmEmailProps {
  /** What the link of the mail carries. */
  readonly token: string;
}

type State = { readonly kind: 'asked' | 'pending' | 'confirmed' } | { readonly kind: 'refused'; readonly why: string };

/** Confirms an address when a person asks for it: programs that open links of mails to look at them confirm nothing. */
export function ConfirmEmail({ token }: ConfirmEmailProps) {
  const say = useWords(accountsWords);
  const [state, setState] = useState<State>({ kind: 'asked' });
  const confirm = () => {
    setState({ kind: 'pending' });
    createEmailConfirmation({ body: { token } }).then(
      () => {
        setState({ kind: 'confirmed' });
      },
      (error: unknown) => {
        setState({ kind: 'refused', why: error instanceof Problem ? error.message : say('not-confirmed') });
      },
    );
  };
  if (state.kind === 'confirmed') return <Notice tone="information">{say('confirmed')}</Notice>;
  return (
    <>
      {state.kind === 'refused' ? <Notice tone="problem">{state.why}</Notice> : undefined}
      <Button look="primary" isPending={state.kind === 'pending'} onPress={confirm}>
        {say('confirm-email')}
      </Button>
    </>
  );
}
