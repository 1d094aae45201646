import { useCallback, useState } from 'react';
import { createPasswordReset } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useServerForm } from '../../ui/use-server-form';
import { forgotRules } from './account-rules';
import { accountsWords } from './words/accounts-words';

/** Asks for a mail that leads to a new password. The answer does not tell whether there is an account. */
export function ForgotForm() {
  const say = useWords(accountsWords);
  const [isSent, setSent] = useState(false);
  const send = useCallback(async (body: Readonly<Record<'email', string>>) => {
    await createPasswordReset({ body });
    setSent(true);
  }, []);
  const form = useServerForm(forgotRules, send, say);
  if (isSent) return <Notice tone="information">{say('reset-sent')}</Notice>;
  return (
    <Form label={say('forgot')} {...form}>
      <TextField label={say('email')} name="email" type="email" autoComplete="username" />
      <Button type="submit" look="primary" isPending={form.isPending}>
        {say('send-reset')}
      </Button>
    </Form>
  );
}
