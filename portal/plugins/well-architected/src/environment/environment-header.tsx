import type { HeaderMetadataItem } from '@backstage/ui';
import { Header } from '@backstage/ui';
import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { useResolvedPath } from 'react-router-dom';
import { AgeLabel } from '../environments/age-label';

/** Name, place and age of an environment, and its tabs. */
export function EnvironmentHeader({ environment, report }: EnvironmentDetail) {
  const { pathname } = useResolvedPath('.');
  return (
    <Header
      title={environment.name}
      tabs={[{ id: 'pillars', label: 'Pillars', href: pathname }]}
      activeTabId="pillars"
      metadata={[
        { label: 'Tier', value: environment.tier },
        { label: 'Region', value: environment.region },
        { label: 'Recovery region', value: environment.drRegion },
        { label: 'Account', value: environment.account },
        { label: 'Owner', value: environment.owner },
        ...reportMetadata(report),
      ]}
    />
  );
}

function reportMetadata(report: EnvironmentDetail['report']): HeaderMetadataItem[] {
  if (report.state !== 'read') {
    return [];
  }
  return [
    { label: 'Commit', value: report.content.commit.slice(0, 10) },
    { label: 'Judged', value: <AgeLabel iso={report.content.generatedAt} /> },
    { label: 'Report from', value: report.origin === 'disk' ? 'this machine' : 'CI' },
  ];
}
