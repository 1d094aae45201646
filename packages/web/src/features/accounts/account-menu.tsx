import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { accountQuery } from '../../queries/account-query';
import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icon';
import { SignOutButton } from './sign-out-button';

export interface AccountMenuProps {
  /** Links to the pages, given the function that closes the menu. */
  readonly links: (close: () => void) => ReactNode;
  readonly onSignedOut: () => void;
}

/** Who is signed in, where to go, and the way out. */
export function AccountMenu({ links, onSignedOut }: AccountMenuProps) {
  const { data: account } = useSuspenseQuery(accountQuery);
  return (
    <Disclosure label="Account" icon={<Icon name="person" />} className="account-menu">
      {(close) => (
        <>
          <p className="account-menu-who">
            Signed in as <strong>{account.email}</strong>
          </p>
          <nav aria-label="Pages">{links(close)}</nav>
          <SignOutButton onSignedOut={onSignedOut} />
        </>
      )}
    </Disclosure>
  );
}
