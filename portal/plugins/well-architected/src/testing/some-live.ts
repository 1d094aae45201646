import { NotFoundError } from '@backstage/errors';
import type { AlarmDetail, LivePart, LiveReading, LiveResponse } from '@hexastyle/plugin-well-architected-common';
import type { LiveApi } from '../api/live-api';

/** What is known of the account of every environment; a part that is not named is `off`. */
export interface Readings {
  readonly parts?: { readonly [Part in LivePart]?: LiveResponse<Part> };
  /** By name. */
  readonly alarms?: Readonly<Record<string, LiveReading<AlarmDetail>>>;
  /** What a refresh answers; without, what was known before. */
  readonly refreshed?: { readonly [Part in LivePart]?: LiveResponse<Part> };
}

const OFF = {
  state: 'off',
  reasons: [{ what: 'nobody reads accounts here', wayOut: 'set `wellArchitected.live`' }],
} as const;

const partOf = <Part extends LivePart>(parts: Readings['parts'], part: Part): LiveResponse<Part> =>
  parts?.[part] ?? OFF;

/** Answers as the backend does. */
export function someLive({ parts, alarms = {}, refreshed }: Readings = {}): LiveApi {
  return {
    getLive: (_environment, part) => Promise.resolve(partOf(parts, part)),
    refreshLive: (_environment, part) => Promise.resolve(partOf({ ...parts, ...refreshed }, part)),
    getAlarm: (_environment, region, name) => {
      const found = alarms[name];
      return found === undefined
        ? Promise.reject(new NotFoundError(`There is no alarm "${name}" in ${region}.`))
        : Promise.resolve(found);
    },
  };
}
