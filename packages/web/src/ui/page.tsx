import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { isolated } from '../i18n/isolated';

export interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** @default the title */
  readonly heading?: string;
  /** @default nothing above the heading */
  readonly eyebrow?: string;
}

/** One page: document title, one level-one heading (the target of focus after navigation) and content. */
export function Page({ title, heading = title, eyebrow, children }: PageProps) {
  useEffect(() => {
    document.title = `${isolated(title)} · Hexastyle`;
  }, [title]);
  return (
    <div className="page">
      <div>
        {eyebrow === undefined ? undefined : <p className="eyebrow">{eyebrow}</p>}
        <h1 tabIndex={-1}>
          <bdi>{heading}</bdi>
        </h1>
      </div>
      {children}
    </div>
  );
}
