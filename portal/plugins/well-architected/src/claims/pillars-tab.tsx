import { Alert, Button } from '@backstage/ui';
import type { Report } from '@hexastyle/plugin-well-architected-common';
import { matches, NO_FILTER } from './claim-filter';
import styles from './claims.module.css';
import { FilterBar } from './filter-bar';
import { GateFaults } from './gate-faults';
import { PillarSection } from './pillar-section';
import { useClaimFilter } from './use-claim-filter';

/** The report's pillars: what they sum up to, the principles, and the claims with their evidence. */
export function PillarsTab({ report }: { readonly report: Report }) {
  const [filter, setFilter] = useClaimFilter();
  const shown = report.claims.filter((claim) => matches(claim, filter));
  const pillars = report.summary.filter(({ id }) => filter.pillar === 'all' || filter.pillar === id);
  const filtered = filter.verdict !== NO_FILTER.verdict || filter.text !== NO_FILTER.text;
  return (
    <div className={styles['tab']}>
      <GateFaults faults={report.faults} />
      <FilterBar filter={filter} onChange={setFilter} claims={report.claims} pillars={report.summary} />
      <p role="status" className={styles['count']}>
        {shown.length} of {report.claims.length} claims
      </p>
      {shown.length === 0 && (
        <Alert
          status="info"
          title="No claim matches the filter"
          customActions={
            <Button
              variant="secondary"
              onPress={() => {
                setFilter(NO_FILTER);
              }}
            >
              Show all claims
            </Button>
          }
        />
      )}
      {pillars.map((pillar) => {
        const claims = shown.filter((claim) => claim.pillar === pillar.id);
        return filtered && claims.length === 0 ? undefined : (
          <PillarSection
            key={pillar.id}
            pillar={pillar}
            claims={claims}
            all={report.claims.filter((claim) => claim.pillar === pillar.id)}
          />
        );
      })}
    </div>
  );
}
