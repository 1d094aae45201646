import { Alert, ButtonLink } from '@backstage/ui';
import { useContext } from 'react';
import { useLocation } from 'react-router-dom';
import { EnvironmentAddress } from '../environment/environment-address';
import { usePageTitle } from '../environment/use-page-title';

/** What an address below the runbooks shows that is neither of a runbook nor of a drill. */
export function UnknownRunbookPage({ environment }: { readonly environment: string }) {
  const address = useContext(EnvironmentAddress);
  const { pathname } = useLocation();
  usePageTitle(`${environment} · No such page`);
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title="There is no such page"
      description={`${pathname} is neither a runbook nor a drill.`}
      customActions={
        <ButtonLink href={`${address}/runbooks`} variant="secondary" size="small">
          All runbooks
        </ButtonLink>
      }
    />
  );
}
