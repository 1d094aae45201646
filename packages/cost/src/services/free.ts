import type { Demand } from './service';

/** Nothing is billed, and why. */
export const free = (reason: string): readonly Demand[] => [{ kind: 'free', reason }];
