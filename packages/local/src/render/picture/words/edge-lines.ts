import type { RelationKind } from '../facts/graph';
import type { PictureEdge } from '../judgement/picture';

/** What an arrow says before what the template says. */
const VERBS: Readonly<Record<RelationKind, string>> = {
  admits: '',
  asks: 'where to:',
  'backs-up': '',
  copies: 'copies',
  'dead-letters': 'what failed',
  delivers: '',
  'falls-back': '',
  guards: 'guards',
  holds: '',
  invokes: '',
  notifies: '',
  probes: 'looks,',
  replicates: 'replicates',
  restores: 'is restored by',
  'rolls-back': 'take back',
  routes: '',
  serves: '',
  shifts: 'shifts',
  watches: '',
};

/** What is written on an arrow. */
export const edgeLines = ({ kind, labels }: PictureEdge): readonly string[] => {
  const verb = VERBS[kind];
  const [first, ...others] = labels;
  if (first === undefined) return verb === '' ? [] : [verb.replace(/[,:]$/, '')];
  return [`${verb} ${first}`.trim(), ...others];
};
