import type { LiveFacts } from '../facts/facts';
import type { Evidence } from '../report/report';

type ResourceEvidence = Extract<Evidence, { kind: 'resource' }>;

const reasonsFor = ({ region, stack, logicalId, type }: ResourceEvidence, live: LiveFacts): readonly string[] => {
  const told = live.unread.filter(
    (each) => (each.stack === undefined || each.stack === stack) && (each.type === undefined || each.type === type),
  );
  const found = live.resources.some(
    (each) => each.region === region && each.stack === stack && each.logicalId === logicalId,
  );
  // What is there proves as much as was read of it; an unread stack of the same name elsewhere takes nothing away.
  if (found) return told.filter((each) => each.type !== undefined).map(({ reason }) => reason);
  return told.length > 0 ? told.map(({ reason }) => reason) : [`stack ${stack} does not have ${logicalId}`];
};

/** ` Not checked live: no credentials.` for what a claim rests on and nobody could see; empty when all was seen. */
export const whyNotLive = (declared: readonly ResourceEvidence[], live: LiveFacts): string => {
  const reasons = [...new Set(declared.flatMap((each) => reasonsFor(each, live)))];
  return reasons.length === 0 ? '' : ` Not checked live: ${reasons.join('; ')}.`;
};
