import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { ReactNode } from 'react';
import { rootRouteRef } from '../root-route-ref';
import { PagesAddress } from './pages-address';

/** Tells what is inside where an app of the new frontend system mounts the pages. */
export function MountedPages({ children }: { readonly children: ReactNode }) {
  const address = useRouteRef(rootRouteRef);
  return <PagesAddress.Provider value={address?.() ?? '/environments'}>{children}</PagesAddress.Provider>;
}
