import { useCallback, useId } from 'react';
import { useWords } from '../../i18n/use-words';
import { useHabits } from '../../store/use-habits';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useServerForm } from '../../ui/use-server-form';
import { hasPasskeys } from '../../webauthn/has-passkeys';
import { deletionRules } from './account-rules';
import { atPassword } from './at-password';
import { CurrentPasswordField } from './current-password-field';
import { DeleteByPasskey, type DeleteByPasskeyProps } from './delete-by-passkey';
import { ownWords } from './own-words/own-words';
import { accountsWords } from './words/accounts-words';

export interface DeletionDialogProps extends DeleteByPasskeyProps {
  readonly onClose: () => void;
}

/** Says what is deleted, and asks for the password or a passkey. */
export function DeletionDialog({ onDelete, onClose }: DeletionDialogProps) {
  const say = useWords(accountsWords);
  const sayOwn = useWords(ownWords);
  const count = useHabits().length;
  const id = useId();
  const send = useCallback(
    ({ password }: Readonly<Record<'password', string>>) => atPassword(() => onDelete({ password })),
    [onDelete],
  );
  const form = useServerForm(deletionRules, send, say);
  return (
    <Dialog title={sayOwn('delete-question')} describedBy={id} onClose={onClose}>
      {(close) => (
        <>
          <div id={id}>
            <p>{sayOwn('delete-what', { count })}</p>
            <p>{sayOwn('delete-how')}</p>
          </div>
          <Form label={sayOwn('delete-title')} {...form}>
            <CurrentPasswordField />
            <div className="button-row">
              <Button look="primary" onPress={close}>
                {sayOwn('cancel')}
              </Button>
              <Button type="submit" isPending={form.isPending}>
                {sayOwn('delete-now')}
              </Button>
            </div>
          </Form>
          {hasPasskeys() ? <DeleteByPasskey onDelete={onDelete} /> : undefined}
        </>
      )}
    </Dialog>
  );
}
