/** Costs and budgets answer from here, whichever region they are about. */
export const GLOBAL_REGION = 'us-east-1';
