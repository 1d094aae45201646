import { basename, dirname } from 'node:path/posix';
import type { Fault } from '@hexastyle/environment';
import { familyOf } from '../../render/assembly/alarm';
import type { PlatformFacts } from '../../render/assembly/platform-facts';
import { RUNBOOK_INDEX } from '../../render/documents/source';
import { isProcedure } from './procedures';

/** Runbooks that no alarm of any environment leads to. */
export const lonelyRunbooks = (platforms: readonly PlatformFacts[], sources: readonly string[]): readonly Fault[] => {
  const families = new Set(platforms.flatMap(({ alarms }) => alarms.map(familyOf)));
  const environments = platforms.map(({ environment }) => environment);
  return sources
    .filter((file) => dirname(file) === dirname(RUNBOOK_INDEX))
    .filter((file) => {
      const family = basename(file, '.md');
      return !families.has(family) && !isProcedure(family, environments);
    })
    .map((file) => ({
      file,
      line: 1,
      problem: 'no alarm of any environment names this runbook',
      fix: 'name it in an alarm, delete it, or list it in packages/local/src/check/documents/procedures.ts',
    }));
};
