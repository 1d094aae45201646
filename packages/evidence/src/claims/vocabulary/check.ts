import type { Evidence } from '../../report/report';

/** What one subject of a claim (a resource, a document) showed. `conclude` turns all of them into a finding. */
export type Check =
  | { readonly kind: 'holds'; readonly evidence: readonly [Evidence, ...Evidence[]] }
  | { readonly kind: 'fails'; readonly reason: string; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'unknown'; readonly reason: string; readonly evidence: readonly Evidence[] };

export const holds = (...evidence: readonly [Evidence, ...Evidence[]]): Check => ({ kind: 'holds', evidence });

/** `reason` is part of a sentence, without a full stop: "StorageEncrypted of /Data/Cluster is false". */
export const fails = (reason: string, ...evidence: readonly Evidence[]): Check => ({ kind: 'fails', reason, evidence });

export const cannotTell = (reason: string, ...evidence: readonly Evidence[]): Check => ({
  kind: 'unknown',
  reason,
  evidence,
});

const isSome = <T>(all: readonly T[]): all is readonly [T, ...T[]] => all.length > 0;

/** One subject with several requirements: it fails on any failure, is unknown on any ignorance, and else holds. */
export const allOf = (first: Check, ...rest: readonly Check[]): Check => {
  if (rest.length === 0) return first;
  const checks = [first, ...rest];
  const worst = checks.find(({ kind }) => kind === 'fails') ?? checks.find(({ kind }) => kind === 'unknown');
  if (worst !== undefined) return worst;
  const evidence = checks.flatMap((check) => check.evidence);
  return isSome(evidence) ? { kind: 'holds', evidence } : first;
};

/** One subject that needs one of several: the first that holds, else the first that cannot be told, else the first. */
export const anyOf = (checks: readonly Check[]): Check | undefined =>
  checks.find(({ kind }) => kind === 'holds') ?? checks.find(({ kind }) => kind === 'unknown') ?? checks[0];
