import type { ReactElement, ReactNode } from 'react';
import { cloneElement } from 'react';
import { Logo } from './logo';

/** It is called the same in every language. */
const NAME = 'Hexastyle';

export interface HeaderProps {
  /** A link without content; gets the mark and the name. */
  readonly home: ReactElement<{ readonly className?: string; readonly children?: ReactNode }>;
  readonly children?: ReactNode;
}

/** The bar on top of every page. */
export function Header({ home, children }: HeaderProps) {
  return (
    <header className="header">
      {cloneElement(
        home,
        { className: 'brand' },
        <>
          <Logo />
          <span>{NAME}</span>
        </>,
      )}
      {children}
    </header>
  );
}
