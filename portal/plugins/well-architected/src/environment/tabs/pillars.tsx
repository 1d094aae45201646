import { EnvironmentReport } from '../environment-report';
import type { EnvironmentTab } from './environment-tab';

/** Loaded with the page: it is what people see first. */
export const pillarsTab: EnvironmentTab = {
  path: 'pillars',
  label: 'Pillars',
  Content: ({ detail }) => <EnvironmentReport {...detail} />,
};
