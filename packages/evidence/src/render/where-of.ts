import type { Evidence } from '../report/report';
import { locationOf } from './location-of';

/** `packages/infra/src/data.ts:12`; none where no line is known. */
export const whereOf = (evidence: Evidence): string | undefined => {
  const location = locationOf(evidence);
  return location?.line === undefined ? undefined : `${location.file}:${location.line}`;
};
