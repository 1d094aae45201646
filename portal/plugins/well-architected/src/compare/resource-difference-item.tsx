import type { PropertyDifference, ResourceDifference } from '@hexastyle/plugin-well-architected-common';
import { useContext } from 'react';
import styles from './compare.module.css';
import { ComparisonContext } from './comparison-context';

/** A resource that one side lacks, or the properties in which both sides differ. */
export function ResourceDifferenceItem({ difference }: { readonly difference: ResourceDifference }) {
  const { constructPath, type, region, properties, expected } = difference;
  const { baseName, headName } = useContext(ComparisonContext);
  return (
    <li className={styles['difference']}>
      <p className={styles['resource']}>
        <code>{constructPath}</code>{' '}
        <span className={styles['quiet']}>
          {type} in {region}
        </span>
      </p>
      {expected !== undefined && <p className={styles['reason']}>Expected: {expected}</p>}
      {properties.length > 0 && (
        <dl className={styles['properties']}>
          {properties.map(({ property, base, head }) => (
            <div key={property}>
              <dt>
                <code>{property}</code>
              </dt>
              <dd>
                {baseName} <Value value={base} />
              </dd>
              <dd>
                {headName} <Value value={head} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function Value({ value }: { readonly value: PropertyDifference['base'] }) {
  return value === undefined ? <em>absent</em> : <code>{String(value)}</code>;
}
