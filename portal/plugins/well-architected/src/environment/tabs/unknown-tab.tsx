import { Alert } from '@backstage/ui';
import { useLocation } from 'react-router-dom';
import { ENVIRONMENT_TABS } from './environment-tabs';

/** What an address shows that no tab has. */
export function UnknownTab() {
  const { pathname } = useLocation();
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
