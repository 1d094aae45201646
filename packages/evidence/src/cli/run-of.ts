import { readWaivers } from '@hexastyle/environment';
import { commitOf } from '../facts/repository/commit-of';
import { readAttestations } from '../facts/repository/read-attestations';
import { readDrills } from '../facts/repository/read-drills';
import { readRepository } from '../facts/repository/read-repository';
import { readFramework } from '../report/framework';
import { readPractices } from '../report/practices';
import type { Run } from './judge-target';
import type { Targets } from './target';

/** What every target of a run shares, read once. `now` is an ISO 8601 instant, `today` a day. */
export const runOf = ({ root, isRepository, known }: Targets, today: string, now: string): Run => ({
  root,
  known,
  today,
  generatedAt: now,
  commit: commitOf(root),
  framework: readFramework(),
  practices: readPractices(),
  repository: isRepository ? readRepository(root) : { absent: 'the assembly lies in no repository' },
  drills: readDrills(root),
  waivers: readWaivers(root),
  attestations: readAttestations(root),
});
