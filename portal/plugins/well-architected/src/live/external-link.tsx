import type { ReactNode } from 'react';
import { httpsAddress } from './https-address';

interface ExternalLinkProps {
  readonly href: string | undefined;
  readonly children: ReactNode;
}

/** A link out of the portal, in a tab of its own; only text when the address is not https. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  const address = httpsAddress(href);
  return address === undefined ? (
    <>{children}</>
  ) : (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
