import { Text } from '@backstage/ui';
import type { Inventory } from '@hexastyle/plugin-well-architected-common';
import { useId } from 'react';
import { SourceLink } from '../evidence/source-link';
import styles from './alarms.module.css';
import { unwatchedResources } from './unwatched-resources';

/** The critical resources that no declared alarm watches. */
export function UnwatchedSection({ inventory }: { readonly inventory: Inventory }) {
  const heading = useId();
  const unwatched = unwatchedResources(inventory);
  const critical = inventory.resources.filter((resource) => resource.critical).length;
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <Text as="h3" id={heading} variant="title-x-small" weight="bold">
        Critical resources without an alarm
      </Text>
      {unwatched.length === 0 ? (
        <p className={styles['quiet']}>
          {critical === 0
            ? 'The inventory has no critical resource.'
            : `A declared alarm watches each of the ${critical} critical resources.`}
        </p>
      ) : (
        <ul className={styles['list']} aria-labelledby={heading}>
          {unwatched.map(({ region, stack, logicalId, type, source }) => (
            <li key={`${region}/${stack}/${logicalId}`} className={styles['item']}>
              <span>
                <span aria-hidden="true">⚠</span> <strong>{logicalId}</strong> {type}
              </span>
              <span className={styles['quiet']}>
                {stack}, {region} {source !== undefined && <SourceLink {...source} />}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
