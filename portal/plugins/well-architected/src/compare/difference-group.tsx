import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './compare.module.css';

interface DifferenceGroupProps {
  readonly title: string;
  readonly symbol: string;
  readonly meaning: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** Differences of one kind under their heading; nothing when there are none. */
export function DifferenceGroup({ title, symbol, meaning, count, children }: DifferenceGroupProps) {
  const heading = useId();
  if (count === 0) {
    return undefined;
  }
  return (
    <section className={styles['group']} aria-labelledby={heading}>
      <header>
        <Text as="h3" id={heading} variant="title-x-small" weight="bold">
          <span aria-hidden="true">{symbol}</span> {title}: {count}
        </Text>
        <p className={styles['quiet']}>{meaning}</p>
      </header>
      <ul className={styles['differences']}>{children}</ul>
    </section>
  );
}
