import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { SourceLink } from '../evidence/source-link';
import { ResourceAlarms } from './resource-alarms';
import { ResourceClaims } from './resource-claims';
import type { ResourceView } from './resource-view';
import styles from './resources.module.css';
import { sayCost } from './say-cost';

interface ResourceItemProps {
  readonly view: ResourceView;
  /** Whether the address leads here. */
  readonly wanted: boolean;
}

/** One resource: what it is, where it was written, what it costs, what watches it and what is claimed of it. */
export function ResourceItem({ view, wanted }: ResourceItemProps) {
  const { resource, unwatched, alarms, claims } = view;
  const item = useRef<HTMLLIElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (wanted) {
      item.current?.scrollIntoView({ block: 'start' });
      item.current?.focus({ preventScroll: true });
    }
  }, [wanted, key]);
  const { type, logicalId, stack, region, constructPath, source, critical, cost } = resource;
  return (
    <li ref={item} className={styles['resource']} tabIndex={-1} aria-current={wanted ? 'true' : undefined}>
      <p className={styles['title']}>
        <strong>{type}</strong> <code>{logicalId}</code>
        {critical && (
          <span className={styles['mark']} data-tone={unwatched ? 'danger' : 'neutral'}>
            <span aria-hidden="true">{unwatched ? '✘' : '!'}</span>{' '}
            {unwatched ? 'Critical, and nothing watches it' : 'Critical'}
          </span>
        )}
      </p>
      <p className={styles['quiet']}>
        {stack} in {region} · {sayCost(cost)}
        {constructPath !== undefined && (
          <>
            {' '}
            · <code>{constructPath}</code>
          </>
        )}
        {source !== undefined && (
          <>
            {' '}
            · <SourceLink {...source} />
          </>
        )}
      </p>
      <ResourceAlarms alarms={alarms} />
      {claims !== undefined && <ResourceClaims claims={claims} open={wanted} />}
    </li>
  );
}
