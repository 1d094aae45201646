import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { Suspense } from 'react';
import { useOutletContext } from 'react-router-dom';
import { LoadingState } from '../../api/loading-state';
import type { EnvironmentTab } from './environment-tab';

/** A tab below the environment's header, which hands the environment down. */
export function TabContent({ tab: { label, Content } }: { readonly tab: EnvironmentTab }) {
  const detail = useOutletContext<EnvironmentDetail>();
  return (
    <Suspense
      fallback={
        <LoadingState loaded={{ kind: 'loading' }} subject={label}>
          {() => undefined}
        </LoadingState>
      }
    >
      <Content detail={detail} />
    </Suspense>
  );
}
