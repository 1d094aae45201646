import type { EnvironmentDetail, Inventory, ReportOrigin } from '@hexastyle/plugin-well-architected-common';
import { useMemo } from 'react';
import { AgeLabel } from '../time/age-label';
import { SourceContext } from '../evidence/source-context';
import { ComponentSection } from '../resources/component-section';
import { ComponentClaims } from './component-claims';
import { ComponentFigures } from './component-figures';
import { componentShare } from './component-share';
import styles from './component.module.css';
import { UnknownComponents } from './unknown-components';

interface ComponentShareViewProps {
  readonly detail: EnvironmentDetail;
  readonly inventory: Inventory;
  readonly origin: ReportOrigin;
  readonly components: readonly string[];
}

/** What of one environment belongs to some components, and of what commit that is known. */
export function ComponentShareView({ detail, inventory, origin, components }: ComponentShareViewProps) {
  const { report, sourceUrl } = detail;
  const { commit, generatedAt, resources } = inventory;
  const place = useMemo(() => ({ template: sourceUrl, commit }), [sourceUrl, commit]);
  const share = useMemo(
    () => componentShare(inventory, report.state === 'read' ? report.content : undefined, components),
    [inventory, report, components],
  );
  return (
    <SourceContext.Provider value={place}>
      <UnknownComponents names={components} resources={resources} />
      {share.groups.length > 0 && (
        <>
          <ComponentFigures share={share} />
          <p className={styles['quiet']}>
            Made of commit <code>{commit.slice(0, 10)}</code>, written <AgeLabel iso={generatedAt} /> by{' '}
            {origin === 'disk' ? 'this machine' : 'CI'}.
          </p>
          <ComponentClaims claims={share.claims} report={report} commit={commit} />
          {share.groups.map((group) => (
            <ComponentSection key={group.name} group={group} unfolded={false} wanted={undefined} />
          ))}
        </>
      )}
    </SourceContext.Provider>
  );
}
