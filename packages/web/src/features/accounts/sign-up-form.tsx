import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { createAccount } from '../../client';
import { deviceTimeZone } from '../../device/device-time-zone';
import { accountQuery } from '../../queries/account-query';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import { useServerForm } from '../../ui/use-server-form';
import { signUpRules } from './account-rules';

export interface SignUpFormProps {
  readonly onSignedIn: () => void;
}

/** A new account in the time zone of this device. */
export function SignUpForm({ onSignedIn }: SignUpFormProps) {
  const queryClient = useQueryClient();
  const timeZone = deviceTimeZone();
  const send = useCallback(
    async (values: Readonly<Record<'email' | 'password', string>>) => {
      const { data: account } = await createAccount({ body: { ...values, timeZone } });
      queryClient.setQueryData(accountQuery.queryKey, account);
      onSignedIn();
    },
    [queryClient, onSignedIn, timeZone],
  );
  const form = useServerForm(signUpRules, send);
  return (
    <Form label="Create account" {...form}>
      <TextField label="E-mail" name="email" type="email" autoComplete="username" isRequired />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint="At least 12 characters. A sentence is easy to remember."
        isRequired
      />
      <p className="field-hint">
        Your days will follow the time zone of this device, {timeZone.replaceAll('_', ' ')}. You can change it in the
        settings.
      </p>
      <Button type="submit" look="primary" isPending={form.isPending}>
        Create account
      </Button>
    </Form>
  );
}
