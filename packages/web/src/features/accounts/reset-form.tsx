import { useCallback } from 'react';
import { resetPassword } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import { useServerForm } from '../../ui/use-server-form';
import { resetRules } from './account-rules';
import { accountsWords } from './words/accounts-words';

export interface ResetFormProps {
  /** What the link of the mail carries. */
  readonly token: string;
  readonly onReset: () => Promise<void>;
}

/** Chooses a new password with the token of a mail. */
export function ResetForm({ token, onReset }: ResetFormProps) {
  const say = useWords(accountsWords);
  const send = useCallback(
    async ({ password }: Readonly<Record<'password', string>>) => {
      await resetPassword({ body: { token, password } });
      await onReset();
    },
    [token, onReset],
  );
  const form = useServerForm(resetRules, send, say);
  return (
    <Form label={say('change-password')} {...form}>
      <TextField
        label={say('new-password')}
        name="password"
        type="password"
        autoComplete="new-password"
        hint={say('password-hint')}
      />
      <Button type="submit" look="primary" isPending={form.isPending}>
        {say('change-password')}
      </Button>
    </Form>
  );
}
