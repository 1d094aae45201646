import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { saySum } from '../costs/say-sum';
import type { ComponentGroup } from './group-by-component';
import { ResourceItem } from './resource-item';
import styles from './resources.module.css';

interface ComponentSectionProps {
  readonly group: ComponentGroup;
  /** Open until somebody folds it: what a filter found is to be seen. */
  readonly unfolded: boolean;
  readonly wanted: string | undefined;
}

/** A component with its price; opening it shows its resources. Folded it renders none of them. */
export function ComponentSection({ group: { name, sum, shown, all }, unfolded, wanted }: ComponentSectionProps) {
  const { key } = useLocation();
  const holdsWanted = shown.some(({ id }) => id === wanted);
  const [toggled, setToggled] = useState<{ readonly open: boolean; readonly at: string }>();
  // The key changes with every navigation: following the same link twice opens the component again.
  const open = holdsWanted && toggled?.at !== key ? true : (toggled?.open ?? unfolded);
  return (
    <Accordion
      className={styles['component'] ?? ''}
      isExpanded={open}
      onExpandedChange={(opened) => {
        setToggled({ open: opened, at: key });
      }}
    >
      <AccordionTrigger level={3}>
        <span>
          {name}{' '}
          <span className={styles['quiet']}>
            {[
              countWords(shown.length, all),
              sum === undefined ? 'no estimate' : `${saySum(sum, 'expected')} a month`,
              ...unwatchedWords(shown.filter(({ unwatched }) => unwatched).length),
            ].join(' · ')}
          </span>
        </span>
      </AccordionTrigger>
      <AccordionPanel>
        {open && (
          <ul className={styles['resources']} aria-label={`Resources of ${name}`}>
            {shown.map((view) => (
              <ResourceItem key={`${view.resource.region} ${view.id}`} view={view} wanted={view.id === wanted} />
            ))}
          </ul>
        )}
      </AccordionPanel>
    </Accordion>
  );
}

function countWords(shown: number, all: number): string {
  const words = all === 1 ? '1 resource' : `${all} resources`;
  return shown === all ? words : `${shown} of ${words}`;
}

function unwatchedWords(count: number): readonly string[] {
  return count === 0 ? [] : [`${count} critical without an alarm`];
}
