/** The buildspecs that test and judge and call nothing of AWS: `npm test -- delivery` runs them. */
export const GATES = ['infrastructure', 'backend', 'frontend'] as const;
