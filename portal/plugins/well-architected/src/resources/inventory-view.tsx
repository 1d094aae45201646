import { Alert, Button } from '@backstage/ui';
import type { EnvironmentDetail, Inventory, ReportOrigin } from '@hexastyle/plugin-well-architected-common';
import { useMemo } from 'react';
import { SourceContext } from '../evidence/source-context';
import { ComponentSection } from './component-section';
import { groupByComponent } from './group-by-component';
import { InventoryFacts } from './inventory-facts';
import { ResourceFilterBar } from './resource-filter-bar';
import { isFiltered, matches, NO_FILTER } from './resource-filter';
import { resourceViews } from './resource-view';
import styles from './resources.module.css';
import { UnwatchedNotice } from './unwatched-notice';
import { useResourceAddress } from './use-resource-address';

interface InventoryViewProps {
  readonly inventory: Inventory;
  readonly origin: ReportOrigin;
  readonly detail: EnvironmentDetail;
}

/** The resources by component, narrowed by the filter of the address. */
export function InventoryView({ inventory, origin, detail: { report, sourceUrl } }: InventoryViewProps) {
  const { filter, setFilter, wanted } = useResourceAddress();
  const place = useMemo(() => ({ template: sourceUrl, commit: inventory.commit }), [sourceUrl, inventory.commit]);
  const views = useMemo(
    () => resourceViews(inventory, report.state === 'read' ? report.content : undefined),
    [inventory, report],
  );
  const shown = views.filter((view) => matches(view, filter));
  return (
    <SourceContext.Provider value={place}>
      <div className={styles['tab']}>
        <InventoryFacts inventory={inventory} origin={origin} report={report} />
        <UnwatchedNotice unwatched={views.filter(({ unwatched }) => unwatched)} />
        {wanted !== undefined && !views.some(({ id }) => id === wanted) && (
          <Alert
            role="alert"
            status="warning"
            icon
            title="There is no such resource"
            description={`${wanted} is not in the inventory of commit ${inventory.commit.slice(0, 10)}.`}
          />
        )}
        <ResourceFilterBar filter={filter} onChange={setFilter} resources={inventory.resources} />
        <p role="status" className={styles['quiet']}>
          {shown.length} of {views.length} resources
        </p>
        {shown.length === 0 && views.length > 0 && (
          <Alert
            status="info"
            title="No resource matches the filter"
            customActions={
              <Button
                variant="secondary"
                onPress={() => {
                  setFilter(NO_FILTER);
                }}
              >
                Show all resources
              </Button>
            }
          />
        )}
        {groupByComponent(inventory, shown).map((group) => (
          <ComponentSection key={group.name} group={group} unfolded={isFiltered(filter)} wanted={wanted} />
        ))}
      </div>
    </SourceContext.Provider>
  );
}
