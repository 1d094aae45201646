import type { EnvironmentDetail, Inventory, ReportOrigin } from '@hexastyle/plugin-well-architected-common';
import { saySum } from '../costs/say-sum';
import { AgeLabel } from '../time/age-label';
import styles from './resources.module.css';

interface InventoryFactsProps {
  readonly inventory: Inventory;
  readonly origin: ReportOrigin;
  readonly report: EnvironmentDetail['report'];
}

/** Of what commit the inventory is, what all of it costs, and whether the claims beside it are of the same. */
export function InventoryFacts({ inventory, origin, report }: InventoryFactsProps) {
  const { commit, generatedAt, estimate } = inventory;
  return (
    <div className={styles['facts']}>
      <p>
        Made of commit <code>{commit.slice(0, 10)}</code>, written <AgeLabel iso={generatedAt} /> by{' '}
        {origin === 'disk' ? 'this machine' : 'CI'}. At the expected load it costs {saySum(estimate.total, 'expected')}{' '}
        a month; {saySum(estimate.total, 'low')} at the lowest, {saySum(estimate.total, 'high')} at the highest.
      </p>
      {report.state !== 'read' && (
        <p role="note">
          No claims are shown beside the resources: {report.reason} To mend it: <code>{report.fix}</code>.
        </p>
      )}
      {report.state === 'read' && report.content.commit !== commit && (
        <p role="note">
          The claims are of another commit, <code>{report.content.commit.slice(0, 10)}</code>.
        </p>
      )}
    </div>
  );
}
