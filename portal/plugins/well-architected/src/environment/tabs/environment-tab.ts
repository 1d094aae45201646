import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import type { ComponentType } from 'react';

/** A tab of an environment's page: one file beside this one, and one line in `environment-tabs.ts`. */
export interface EnvironmentTab {
  /** Its part of the address: `/environments/staging/<path>`, and everything below is the tab's own. */
  readonly path: string;
  readonly label: string;
  /** Whether it has pages of its own, which say in the browser's tab what they are. @default false */
  readonly namesItself?: boolean;
  /** With an import of its own, so that nobody loads the tabs that nobody opens. */
  readonly load: () => Promise<ComponentType<{ readonly detail: EnvironmentDetail }>>;
}
