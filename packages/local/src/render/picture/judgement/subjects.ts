import type { RelationKind } from '../facts/graph';
import { beginsAtHome, endsAtHome, type Subject } from './subject';

const WAY: readonly RelationKind[] = ['serves', 'falls-back', 'asks', 'guards', 'invokes', 'admits', 'holds', 'routes'];
const COPIES: readonly RelationKind[] = ['backs-up', 'copies', 'restores', 'replicates', 'falls-back'];
const STANDBY: readonly RelationKind[] = ['guards', 'invokes', 'admits', 'holds', 'routes', 'notifies'];
const DELIVERY: readonly RelationKind[] = ['delivers', 'shifts', 'rolls-back'];

/** From a person to the data and back. */
export const REQUEST: Subject = {
  title: 'The way of a request',
  about: 'Who may reach whom, and by which port.',
  direction: 'TB',
  frames: 'network',
  shows: (relation, environment) => WAY.includes(relation.kind) && beginsAtHome(relation, environment),
};

const WATCHING: Subject = {
  title: 'What is watched',
  about: 'Which alarms watch what, whom they tell, and where lies what could not be handled or delivered.',
  direction: 'LR',
  frames: 'layers',
  shows: (relation, environment) =>
    // An alarm here may watch what is there: copies are counted where they leave.
    relation.kind === 'watches'
      ? endsAtHome(relation, environment)
      : ['notifies', 'dead-letters', 'probes'].includes(relation.kind) && beginsAtHome(relation, environment),
};

const RECOVERY: Subject = {
  title: 'Recovery',
  about: 'What is kept, where it is copied to, and what stands ready in the other region.',
  direction: 'TB',
  frames: 'network',
  shows: (relation, environment) =>
    COPIES.includes(relation.kind) || (STANDBY.includes(relation.kind) && !beginsAtHome(relation, environment)),
};

const CHANGES: Subject = {
  title: 'Delivery',
  about: 'Which pipeline changes what, and what takes a change back.',
  direction: 'TB',
  frames: 'layers',
  shows: ({ kind }) => DELIVERY.includes(kind),
};

/** Every picture of an environment, in the order of its document. */
export const SUBJECTS: readonly Subject[] = [REQUEST, WATCHING, RECOVERY, CHANGES];
