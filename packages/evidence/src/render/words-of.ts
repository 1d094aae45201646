import type { Evidence } from '../report/report';
import { placeOf } from './place-of';

const resourceWords = (evidence: Extract<Evidence, { kind: 'resource' }>): string => {
  const { property, actual, region } = evidence;
  const place = `${placeOf(evidence)} (${region})`;
  return property === undefined ? place : `${property} of ${place}: ${actual ?? 'not set'}`;
};

const liveWords = ({ property, arn, actual }: Extract<Evidence, { kind: 'live' }>): string =>
  `${property ?? 'deployed'} of ${arn}: ${actual ?? 'observed'}`;

const documentWords = ({ path, anchor }: Extract<Evidence, { kind: 'document' }>): string =>
  anchor === undefined ? path : `${path}#${anchor}`;

/** What a piece of evidence says, in words without a source line. */
export const wordsOf = (evidence: Evidence): string => {
  switch (evidence.kind) {
    case 'resource':
      return resourceWords(evidence);
    case 'nag':
      return `${evidence.rule} at ${evidence.constructPath}`;
    case 'document':
      return documentWords(evidence);
    case 'code':
      return evidence.path;
    case 'live':
      return liveWords(evidence);
    case 'drill':
      return `drill of ${evidence.date}, ${evidence.path}`;
    case 'attestation':
      return `stated by ${evidence.owner} until ${evidence.expires}, ${evidence.path}`;
    case 'waiver':
      return `accepted by ${evidence.owner} until ${evidence.expires}, ${evidence.path}`;
  }
};
