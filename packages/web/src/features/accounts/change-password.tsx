import { useCallback } from 'react';
import { changePassword } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { useMessageBoard } from '../../ui/message-board-context';
import { TextField } from '../../ui/text-field';
import { useServerForm } from '../../ui/use-server-form';
import { changePasswordRules } from './account-rules';
import { atPassword } from './at-password';
import { CurrentPasswordField } from './current-password-field';
import { ownWords } from './own-words/own-words';
import { accountsWords } from './words/accounts-words';

export interface ChangePasswordProps {
  /** Called when it is changed: every other session has ended. */
  readonly onChanged: () => void;
}

/** Another password for whoever is signed in. */
export function ChangePassword({ onChanged }: ChangePasswordProps) {
  const say = useWords(accountsWords);
  const sayOwn = useWords(ownWords);
  const board = useMessageBoard();
  const send = useCallback(
    async (body: Readonly<Record<'password' | 'newPassword', string>>) => {
      await atPassword(() => changePassword({ body }));
      board.say({ tone: 'done', text: sayOwn('password-changed') });
      onChanged();
    },
    [board, sayOwn, onChanged],
  );
  const form = useServerForm(changePasswordRules, send, say);
  return (
    <section className="panel" aria-labelledby="password-heading">
      <h2 id="password-heading">{say('password')}</h2>
      <p className="aside">{sayOwn('password-intro')}</p>
      <Form label={say('change-password')} {...form}>
        <CurrentPasswordField />
        <TextField
          label={say('new-password')}
          name="newPassword"
          type="password"
          autoComplete="new-password"
          hint={sayOwn('new-password-hint')}
        />
        <div className="button-row">
          <Button type="submit" look="primary" isPending={form.isPending}>
            {say('change-password')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
