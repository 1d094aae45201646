import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { useCallback } from 'react';
import { useOutletContext } from 'react-router-dom';
import { LoadingState } from '../../api/loading-state';
import { useLoaded } from '../../api/use-loaded';
import { usePageTitle } from '../use-page-title';
import type { EnvironmentTab } from './environment-tab';

/** A tab below the environment's header, which hands the environment down. */
export function TabContent({ tab: { label, namesItself = false, load } }: { readonly tab: EnvironmentTab }) {
  const detail = useOutletContext<EnvironmentDetail>();
  usePageTitle(namesItself ? undefined : `${detail.environment.name} · ${label}`);
  // React's `lazy` keeps a failure for good, and takes the whole page down with it.
  const loaded = useLoaded(useCallback(() => load().catch(explain), [load]));
  return (
    <LoadingState loaded={loaded} subject={`the tab ${label}`}>
      {(Content) => <Content detail={detail} />}
    </LoadingState>
  );
}

function explain(cause: unknown): never {
  throw new Error('The portal did not hand it out. If that stays so, it may have been updated: reload the page.', {
    cause,
  });
}
