import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';
import { useAccount } from '../../store/use-account';
import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icon';
import { SignOutButton } from './sign-out-button';
import { menuWords } from './menu-words/menu-words';

export interface AccountMenuProps {
  /** Links to the pages, given the function that closes the menu. */
  readonly links: (close: () => void) => ReactNode;
  readonly onSignedOut: () => void;
}

/** Who is signed in, where to go, and the way out. */
export function AccountMenu({ links, onSignedOut }: AccountMenuProps) {
  const account = useAccount();
  const say = useWords(menuWords);
  return (
    <Disclosure label={say('account')} icon={<Icon name="person" />} className="account-menu">
      {(close) => (
        <>
          <p className="account-menu-who">
            {say('signed-in-as')} <strong>{account.email}</strong>
          </p>
          <nav aria-label={say('pages')}>{links(close)}</nav>
          <SignOutButton onSignedOut={onSignedOut} />
        </>
      )}
    </Disclosure>
  );
}
