import { Text } from '@backstage/ui';
import type { Drill } from '@hexastyle/plugin-well-architected-common';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { DrillResultBadge } from './drill-result-badge';
import styles from './drills.module.css';
import { sayInstant } from '../time/say-instant';
import { sayMinutes } from './say-minutes';

/** What a drill is, how far it is, and what it measured. */
export function DrillHeader({ drill }: { readonly drill: Drill }) {
  const { title, result, startedAt, startedBy, finishedAt, finishedBy, stepsDone, steps } = drill;
  const { rtoMinutes, rpoMinutes, recoveryPointAt, summary } = drill;
  const heading = useFocusAtTurns(result !== undefined);
  return (
    <header className={styles['header']}>
      <div className={styles['heading']}>
        <Text as="h2" ref={heading} tabIndex={-1} variant="title-small" weight="bold">
          Drill: {title}
        </Text>
        <DrillResultBadge result={result} />
      </div>
      <progress className={styles['progress']} value={stepsDone} max={steps} aria-label="Steps done" />
      <dl className={styles['facts']}>
        <Fact name="Steps">{`${stepsDone} of ${steps} done`}</Fact>
        <Fact name="Begun">{`${sayInstant(startedAt)} by ${startedBy}`}</Fact>
        <Fact name="Finished">{finishedAt && `${sayInstant(finishedAt)} by ${finishedBy ?? 'somebody'}`}</Fact>
        <Fact name="Measured RTO">{rtoMinutes !== undefined && sayMinutes(rtoMinutes)}</Fact>
        <Fact name="Measured RPO">{rpoMinutes !== undefined && sayMinutes(rpoMinutes)}</Fact>
        <Fact name="Recovery point">{recoveryPointAt && sayInstant(recoveryPointAt)}</Fact>
      </dl>
      {summary !== undefined && summary !== '' && <p className={styles['summary']}>{summary}</p>}
    </header>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return children === undefined || children === false || children === '' ? undefined : (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The state of an address that somebody comes to by beginning a drill. */
export const HAS_BEGUN = { begun: true } as const;

/** A heading that takes the focus when a drill begins and when it ends: what had it until then is gone. */
function useFocusAtTurns(isFinished: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasFinished = useRef(isFinished);
  const state: unknown = useLocation().state;
  const hasBegun = typeof state === 'object' && state !== null && 'begun' in state;
  useEffect(() => {
    if (hasBegun) {
      heading.current?.focus();
    }
  }, [hasBegun]);
  useEffect(() => {
    if (isFinished && !wasFinished.current) {
      heading.current?.focus();
    }
    wasFinished.current = isFinished;
  }, [isFinished]);
  return heading;
}
