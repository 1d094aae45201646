import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './figures.module.css';

interface FigureSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a tab with its heading. */
export function FigureSection({ title, children }: FigureSectionProps) {
  const heading = useId();
  return (
    <section className={styles['section']} aria-labelledby={heading}>
      <Text as="h3" id={heading} variant="title-x-small" weight="bold">
        {title}
      </Text>
      {children}
    </section>
  );
}
