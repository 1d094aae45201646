import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Header } from '../ui/header';
import { Portico } from '../ui/portico';

const SIX_STANDING = Array.from({ length: 6 }, () => true);

/** The frame of pages that need no account. */
export function VisitorFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <Header home={<Link to="/" />} />
      <main id="main" className="visitor" tabIndex={-1}>
        {children}
        <Portico done={SIX_STANDING} />
      </main>
    </>
  );
}
