import { useCallback } from 'react';
import { createSession } from '../../client';
import { useWords } from '../../i18n/use-words';
import type { Account } from '../../records/account';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import { useServerForm } from '../../ui/use-server-form';
import { credentialRules } from './account-rules';
import { accountsWords } from './words/accounts-words';

export interface SignInFormProps {
  /** Resolves when the pages of this person can be shown. */
  readonly onSignedIn: (account: Account) => Promise<void>;
}

/** E-mail and password of an existing account. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const say = useWords(accountsWords);
  const send = useCallback(
    async (body: Readonly<Record<'email' | 'password', string>>) => {
      const { data: account } = await createSession({ body });
      await onSignedIn(account);
    },
    [onSignedIn],
  );
  const form = useServerForm(credentialRules, send, say);
  return (
    <Form label={say('sign-in')} {...form}>
      <TextField label={say('email')} name="email" type="email" autoComplete="username webauthn" />
      <TextField label={say('password')} name="password" type="password" autoComplete="current-password" />
      <Button type="submit" look="primary" isPending={form.isPending}>
        {say('sign-in')}
      </Button>
    </Form>
  );
}
