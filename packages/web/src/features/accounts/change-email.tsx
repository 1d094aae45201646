import { useCallback, useState } from 'react';
import { changeEmail } from '../../client';
import { useWords } from '../../i18n/use-words';
import { useAccount } from '../../store/use-account';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useServerForm } from '../../ui/use-server-form';
import { credentialRules } from './account-rules';
import { atPassword } from './at-password';
import { CurrentPasswordField } from './current-password-field';
import { ownWords } from './own-words/own-words';
import { useFreshAccount } from './use-fresh-account';
import { accountsWords } from './words/accounts-words';

/** Another address, or the mail that confirms this one once more: it counts when the link of the mail is opened. */
export function ChangeEmail() {
  const say = useWords(accountsWords);
  const sayOwn = useWords(ownWords);
  useFreshAccount();
  const { email, emailVerified } = useAccount();
  const [sentTo, setSentTo] = useState<string>();
  const send = useCallback(async (body: Readonly<Record<'email' | 'password', string>>) => {
    setSentTo(undefined);
    await atPassword(() => changeEmail({ body }));
    setSentTo(body.email);
  }, []);
  const form = useServerForm(credentialRules, send, say);
  const isWaiting = sentTo !== undefined && !(emailVerified && sentTo.toLowerCase() === email.toLowerCase());
  return (
    <section className="panel" aria-labelledby="email-heading">
      <h2 id="email-heading">{sayOwn('email-title')}</h2>
      <p className="aside">{sayOwn(emailVerified ? 'email-now' : 'email-unconfirmed', { email })}</p>
      {isWaiting ? <Notice tone="information">{sayOwn('mail-sent', { email: sentTo })}</Notice> : undefined}
      <Form label={sayOwn('email-title')} {...form}>
        <TextField
          // What stands in it at first is another thing when the address is.
          key={`${email} ${emailVerified}`}
          label={emailVerified ? sayOwn('new-email') : say('email')}
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={emailVerified ? undefined : email}
          hint={sayOwn(emailVerified ? 'new-email-hint' : 'same-email-hint')}
        />
        <CurrentPasswordField />
        <div className="button-row">
          <Button type="submit" look="primary" isPending={form.isPending}>
            {sayOwn('send-mail')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
