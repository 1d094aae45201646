import { ASSUMPTIONS, type AssumptionName } from './assumptions';

/** The value of an assumption. */
export const assumed = (name: AssumptionName): number => ASSUMPTIONS[name].value;
