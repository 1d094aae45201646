import type { ReactNode } from 'react';
import styles from './figures.module.css';

interface FigureDetailsProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** What stands behind a figure, folded away. */
export function FigureDetails({ summary, children }: FigureDetailsProps) {
  return (
    <details className={styles['details']}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
