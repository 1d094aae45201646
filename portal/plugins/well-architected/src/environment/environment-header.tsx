import type { HeaderMetadataItem } from '@backstage/ui';
import { ButtonLink, Header } from '@backstage/ui';
import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { useContext } from 'react';
import { useLocation } from 'react-router-dom';
import { AgeLabel } from '../time/age-label';
import { EnvironmentAddress } from './environment-address';
import styles from './environment.module.css';
import { ENVIRONMENT_TABS } from './tabs/environment-tabs';
import { useTabInSight } from './use-tab-in-sight';

/** Name, place and age of an environment, and its tabs. */
export function EnvironmentHeader({ environment, report }: EnvironmentDetail) {
  const address = useContext(EnvironmentAddress);
  const [first] = ENVIRONMENT_TABS;
  const active = useActiveTab(address);
  return (
    <div ref={useTabInSight(active)} className={styles['header']}>
      <Header
        title={environment.name}
        tabs={ENVIRONMENT_TABS.map((tab) => ({
          id: tab.path,
          label: tab.label,
          href: tab === first ? address : `${address}/${tab.path}`,
        }))}
        activeTabId={active}
        customActions={<PastActions name={environment.name} address={address} />}
        metadata={[
          { label: 'Tier', value: environment.tier },
          { label: 'Region', value: environment.region },
          { label: 'Recovery region', value: environment.drRegion },
          { label: 'Account', value: environment.account },
          { label: 'Owner', value: environment.owner },
          ...reportMetadata(report),
        ]}
      />
    </div>
  );
}

/** What an environment was before, and what another one is. */
function PastActions({ name, address }: { readonly name: string; readonly address: string }) {
  const base = new URLSearchParams({ base: name }).toString();
  return (
    <>
      <ButtonLink href={`${address}/history`} variant="secondary">
        History
      </ButtonLink>
      <ButtonLink href={`${address.slice(0, address.lastIndexOf('/'))}/compare?${base}`} variant="secondary">
        Compare
      </ButtonLink>
    </>
  );
}

/** The tab whose address this is, or a name that no tab has: without any, the kit would guess by the address' beginning. */
function useActiveTab(address: string): string {
  const { pathname } = useLocation();
  const [part = ''] = pathname.slice(address.length + 1).split('/');
  const [first] = ENVIRONMENT_TABS;
  return part === '' ? first.path : part;
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
