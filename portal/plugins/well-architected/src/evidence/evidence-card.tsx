import type { ReactNode } from 'react';
import styles from './evidence.module.css';

interface EvidenceCardProps {
  readonly kind: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/** The frame that all kinds of evidence share: what it is, then entries of name and value. */
export function EvidenceCard({ kind, title, children }: EvidenceCardProps) {
  return (
    <>
      <p className={styles['title']}>
        <span className={styles['kind']}>{kind}</span> {title}
      </p>
      <dl className={styles['entries']}>{children}</dl>
    </>
  );
}

/** One line of a card; nothing when there is no value. */
export function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === undefined || children === '') {
    return undefined;
  }
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
