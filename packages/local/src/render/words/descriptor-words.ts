import type { Environment } from '@hexastyle/environment';
import { leavesOf } from '../assembly/property-at';
import { text, type Word } from './meaning';

/** `<environment>`, `<region>` and their like, and `<descriptor:database.maxAcu>` for every field. */
export const descriptorWords = (environment: Environment): readonly Word[] => [
  ['environment', text(environment.name)],
  ['tier', text(environment.tier)],
  ['account', text(environment.account)],
  ['region', text(environment.region)],
  ['dr-region', text(environment.drRegion)],
  ['owner', text(environment.owner)],
  ['rto-hours', text(environment.recovery.rtoHours)],
  ['rpo-hours', text(environment.recovery.rpoHours)],
  ...leavesOf(environment).map(([path, value]): Word => [`descriptor:${path}`, text(value)]),
];
