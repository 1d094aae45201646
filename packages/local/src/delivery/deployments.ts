/** The buildspecs that call AWS, in the order in which a pipeline runs them: `npm run emulate` does. */
export const DEPLOYMENTS = ['preview', 'publish', 'other-region', 'site'] as const;

/** One of them. */
export type Deployment = (typeof DEPLOYMENTS)[number];
