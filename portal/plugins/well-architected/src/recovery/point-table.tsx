import type { RecoveryPoint } from '@hexastyle/plugin-well-architected-common';
import { sayInstant } from '../time/say-instant';
import { FigureTable } from '../figures/figure-table';
import styles from '../figures/figures.module.css';
import { sayBytes } from './say-bytes';
import { sayResource } from './say-resource';

const MOST = 500;

/** The points behind the time line, newest first. */
export function PointTable({ points }: { readonly points: readonly RecoveryPoint[] }) {
  const newest = points.toSorted((one, other) => (other.createdAt ?? '').localeCompare(one.createdAt ?? ''));
  return (
    <>
      {newest.length > MOST && <p className={styles['quiet']}>The newest {MOST} are shown.</p>}
      <FigureTable
        label="All recovery points"
        columns={[
          { label: 'State of (UTC)' },
          { label: 'Status' },
          { label: 'Region' },
          { label: 'Vault' },
          { label: 'Of' },
          { label: 'Size', numeric: true },
          { label: 'Kept until' },
        ]}
        rows={newest.slice(0, MOST).map((point) => ({
          key: point.arn,
          cells: [
            point.createdAt === undefined ? 'Not known' : sayInstant(point.createdAt),
            point.status === 'COMPLETED' ? '✓ COMPLETED' : `✕ ${point.status}`,
            point.region,
            point.vault,
            sayResource(point.resource),
            sayBytes(point.bytes),
            point.deletedAt === undefined ? '–' : sayInstant(point.deletedAt),
          ],
        }))}
      />
    </>
  );
}
