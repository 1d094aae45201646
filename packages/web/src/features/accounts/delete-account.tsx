import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { DeletionDialog, type DeletionDialogProps } from './deletion-dialog';
import { ownWords } from './own-words/own-words';

export interface DeleteAccountProps extends Pick<DeletionDialogProps, 'onDelete'> {
  /** Leads to the page on which habits are taken along. */
  readonly exportLink: ReactNode;
}

/** The end of an account: what can be taken along, and the way to the question. */
export function DeleteAccount({ exportLink, onDelete }: DeleteAccountProps) {
  const say = useWords(ownWords);
  const [isAsking, setAsking] = useState(false);
  return (
    <section className="panel" aria-labelledby="deletion-heading">
      <h2 id="deletion-heading">{say('delete-title')}</h2>
      <p className="aside">{say('delete-intro')}</p>
      <ul className="plain-list">
        <li>{exportLink}</li>
        <li>
          <a className="button-link" href="/api/account/export" download="hexastyle-account.json">
            {say('export-all')}
          </a>
        </li>
      </ul>
      <div className="button-row">
        <Button
          onPress={() => {
            setAsking(true);
          }}
        >
          {say('delete-open')}
        </Button>
      </div>
      {isAsking ? (
        <DeletionDialog
          onDelete={onDelete}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : undefined}
    </section>
  );
}
