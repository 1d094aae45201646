import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Notice } from '../ui/notice';

export interface WithMailTokenProps {
  readonly token: string | undefined;
  readonly children: (token: string) => ReactNode;
}

/** What needs the link of a mail, or that the link is not whole. */
export function WithMailToken({ token, children }: WithMailTokenProps) {
  if (token !== undefined) return children(token);
  return (
    <Notice tone="problem">
      This link is not whole. Open it from the mail once more, or <Link to="/forgot-password">ask for a new mail</Link>.
    </Notice>
  );
}
