import type { PlatformFacts } from '../../assembly/platform-facts';
import type { Graph, RelationReader } from './graph';
import { partsOf } from './parts-of';
import { alarmActions } from './relations/alarm-actions';
import { backups } from './relations/backups';
import { behaviors } from './relations/behaviors';
import { deadLetters } from './relations/dead-letters';
import { deliveries } from './relations/deliveries';
import { firewalls } from './relations/firewalls';
import { members } from './relations/members';
import { methods } from './relations/methods';
import { notifications } from './relations/notifications';
import { ports } from './relations/ports';
import { probes } from './relations/probes';
import { replication } from './relations/replication';
import { routes } from './relations/routes';
import { shifts } from './relations/shifts';

const READERS: readonly RelationReader[] = [
  alarmActions,
  backups,
  behaviors,
  deadLetters,
  deliveries,
  firewalls,
  members,
  methods,
  notifications,
  ports,
  probes,
  replication,
  routes,
  shifts,
];

/** The resources of an assembly and every relation that its templates state. What cannot be resolved is not there. */
export const collectGraph = (facts: PlatformFacts): Graph => {
  const parts = partsOf(facts);
  return { parts, relations: READERS.flatMap((read) => read(parts)) };
};
