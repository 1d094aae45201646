import type { Finding } from '../claims/claim';
import type { Evidence } from '../report/report';
import { evidenceOf } from '../facts/query';
import { aResource } from './a-resource';

/** An encrypted database cluster, the evidence of most engine tests. */
export const CLUSTER = aResource('AWS::RDS::DBCluster', { StorageEncrypted: true });

const ENCRYPTED: Evidence = evidenceOf(CLUSTER, 'StorageEncrypted', true);

export const met = (...evidence: readonly Evidence[]): Finding => {
  const [first = ENCRYPTED, ...rest] = evidence;
  return { kind: 'met', strength: 'synthesized', reason: 'It is so.', evidence: [first, ...rest] };
};

export const notMet: Finding = { kind: 'not-met', reason: 'It is not so.', evidence: [ENCRYPTED] };

export const unknownFinding: Finding = { kind: 'unknown', reason: 'Nobody can tell.', evidence: [] };
