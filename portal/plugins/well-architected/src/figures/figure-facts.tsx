import type { ReactNode } from 'react';
import styles from './figures.module.css';

interface FigureFactsProps {
  /** Those without a value are left out. */
  readonly facts: readonly { readonly name: string; readonly value: ReactNode | undefined }[];
}

/** Few figures that are looked for first. */
export function FigureFacts({ facts }: FigureFactsProps) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ name, value }) =>
        value === undefined ? undefined : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
