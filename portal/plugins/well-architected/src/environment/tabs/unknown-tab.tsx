import { Alert } from '@backstage/ui';
import { useLocation, useParams } from 'react-router-dom';
import { usePageTitle } from '../use-page-title';
import { ENVIRONMENT_TABS } from './environment-tabs';

/** What an address shows that no tab has. */
export function UnknownTab() {
  const { pathname } = useLocation();
  const { name = '' } = useParams();
  usePageTitle(`${name} · No such tab`);
  const known = ENVIRONMENT_TABS.map(({ label }) => label).join(', ');
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title="There is no such tab"
      description={`${pathname} is none of this environment's tabs. There are: ${known}.`}
    />
  );
}
