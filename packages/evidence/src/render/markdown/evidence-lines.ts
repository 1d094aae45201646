import type { Evidence, JudgedClaim } from '../../report/report';
import { placeOf } from '../place-of';
import { SYMBOLS } from '../symbols';
import { wordsOf } from '../words-of';
import { cell, code } from './cell';
import { link } from './link';

const EVIDENCE_SHOWN = 6;

const resourceWords = (evidence: Extract<Evidence, { kind: 'resource' }>, isProof: boolean): string => {
  const { property, expected, actual, region } = evidence;
  const place = `${code(placeOf(evidence))} in ${cell(region)}`;
  if (property === undefined) return place;
  const wanted = isProof || expected === undefined ? '' : `, expected ${code(String(expected))}`;
  return `${code(property)} of ${place} is ${actual === undefined ? 'not set' : code(String(actual))}${wanted}`;
};

const words = (evidence: Evidence, isProof: boolean): string => {
  switch (evidence.kind) {
    case 'resource':
      return resourceWords(evidence, isProof);
    case 'document':
      return link(evidence.path, evidence.anchor);
    case 'code':
    case 'drill':
    case 'attestation':
    case 'waiver':
      return link(evidence.path);
    case 'nag':
    case 'live':
      return cell(wordsOf(evidence));
  }
};

const detailLines = ({ verdict, reason, fix, evidence }: JudgedClaim): readonly string[] => {
  const distinct = [...new Set(evidence.map((each) => words(each, verdict === 'verified')))];
  const more = distinct.length - EVIDENCE_SHOWN;
  return [
    ...(verdict === 'verified' ? [] : [cell(reason)]),
    ...distinct.slice(0, EVIDENCE_SHOWN),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(verdict === 'missing' || verdict === 'drifted' ? [`Fix: ${fix}`] : []),
  ];
};

/** A claim as a list item: the verdict in words, the statement, and below it what the verdict points at. */
export const evidenceLines = (claim: JudgedClaim): readonly string[] => {
  const { verdict, strength, statement, id } = claim;
  const proof = strength === undefined ? verdict : `${verdict}, ${strength}`;
  return [
    `- ${SYMBOLS[verdict]} **${proof}**: ${statement} (${code(id)})`,
    ...detailLines(claim).map((line) => `  - ${line}`),
  ];
};
