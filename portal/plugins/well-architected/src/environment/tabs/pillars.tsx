import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { EnvironmentReport } from '../environment-report';
import type { EnvironmentTab } from './environment-tab';

/** Loaded with the page: it is what people see first. */
export const pillarsTab: EnvironmentTab = {
  path: 'pillars',
  label: 'Pillars',
  load: () => Promise.resolve(Pillars),
};

function Pillars({ detail }: { readonly detail: EnvironmentDetail }) {
  return <EnvironmentReport {...detail} />;
}
