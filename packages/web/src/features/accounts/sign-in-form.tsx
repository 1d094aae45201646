import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { createSession } from '../../client';
import { accountQuery } from '../../queries/account-query';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import { useServerForm } from '../../ui/use-server-form';
import { signInRules } from './account-rules';

export interface SignInFormProps {
  readonly onSignedIn: () => void;
}

/** E-mail and password of an existing account. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const queryClient = useQueryClient();
  const send = useCallback(
    async (body: Readonly<Record<'email' | 'password', string>>) => {
      const { data: account } = await createSession({ body });
      queryClient.setQueryData(accountQuery.queryKey, account);
      onSignedIn();
    },
    [queryClient, onSignedIn],
  );
  const form = useServerForm(signInRules, send);
  return (
    <Form label="Sign in" {...form}>
      <TextField label="E-mail" name="email" type="email" autoComplete="username" isRequired />
      <TextField label="Password" name="password" type="password" autoComplete="current-password" isRequired />
      <Button type="submit" look="primary" isPending={form.isPending}>
        Sign in
      </Button>
    </Form>
  );
}
