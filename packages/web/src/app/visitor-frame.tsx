import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Header } from '../ui/header';

/** The frame of pages that need no account. */
export function VisitorFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <Header home={<Link to="/" />} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
