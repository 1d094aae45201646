import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { createContext } from 'react';

/** Titles and pages of the best practices that the shown report names. */
export const BestPracticesContext = createContext<EnvironmentDetail['bestPractices']>({});
