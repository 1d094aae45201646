import type { EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';
import type { WellArchitectedApi } from '../api/well-architected-api';
import { anApi } from './an-api';

/** The reports' environments with other descriptions, as a part of the API for `openPortal`. */
export function withEnvironment(
  reports: Parameters<typeof anApi>[0],
  changes: Partial<EnvironmentDescription>,
): Pick<WellArchitectedApi, 'getEnvironment'> {
  return {
    getEnvironment: async (name) => {
      const detail = await anApi(reports).getEnvironment(name);
      return { ...detail, environment: { ...detail.environment, ...changes } };
    },
  };
}
