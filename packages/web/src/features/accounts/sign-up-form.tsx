import { useCallback } from 'react';
import { createAccount } from '../../client';
import { deviceTimeZone } from '../../device/device-time-zone';
import { zoneText } from '../../device/time-zone-names';
import { useWords } from '../../i18n/use-words';
import type { Account } from '../../records/account';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import { useServerForm } from '../../ui/use-server-form';
import { signUpRules } from './account-rules';
import { accountsWords } from './words/accounts-words';

export interface SignUpFormProps {
  /** Resolves when the pages of this person can be shown. */
  readonly onSignedIn: (account: Account) => Promise<void>;
}

/** A new account in the time zone of this device. */
export function SignUpForm({ onSignedIn }: SignUpFormProps) {
  const say = useWords(accountsWords);
  const timeZone = deviceTimeZone();
  const send = useCallback(
    async (values: Readonly<Record<'email' | 'password', string>>) => {
      const { data: account } = await createAccount({ body: { ...values, timeZone } });
      await onSignedIn(account);
    },
    [onSignedIn, timeZone],
  );
  const form = useServerForm(signUpRules, send, say);
  return (
    <Form label={say('create-account')} {...form}>
      <TextField label={say('email')} name="email" type="email" autoComplete="username" />
      <TextField
        label={say('password')}
        name="password"
        type="password"
        autoComplete="new-password"
        hint={say('password-hint')}
      />
      <p className="field-hint">{say('zone-hint', { zone: zoneText(timeZone) })}</p>
      <Button type="submit" look="primary" isPending={form.isPending}>
        {say('create-account')}
      </Button>
    </Form>
  );
}
