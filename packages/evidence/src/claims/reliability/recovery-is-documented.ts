import type { Environment } from '@hexastyle/environment';
import type { RepositoryFacts } from '../../facts/facts';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet, withEnvironment, withRepository } from '../vocabulary/require-facts';

interface RecoveryDocument {
  readonly path: (environment: string) => string;
  readonly sections: readonly [string, ...string[]];
  /** Finds the hours of both objectives, in that order. */
  readonly objectives: RegExp;
}

const STRATEGY: RecoveryDocument = {
  path: (environment) => `docs/recovery/${environment}/strategy.md`,
  sections: ['what-the-rpo-means', 'the-pilot-light', 'promotion', 'fail-back', 'how-it-is-tested', 'drill-log'],
  objectives: /within (\S+) h of a disaster \(RTO\) and loses at most (\S+) h of data \(RPO\)/,
};

const RUNBOOK: RecoveryDocument = {
  path: (environment) => `docs/runbooks/${environment}/disaster-recovery.md`,
  sections: ['declare', 'choose-the-recovery-point', 'promote', 'verify', 'move-the-traffic', 'fail-back', 'record'],
  objectives: /Target: (\S+) h, losing at most (\S+) h of data/,
};

const check = (repository: RepositoryFacts, { name, recovery }: Environment, document: RecoveryDocument): Check => {
  const path = document.path(name);
  const [first, ...rest] = document.sections;
  const text = (repository.read(path) ?? '').replaceAll(/\s+/g, ' ');
  const [, rto, rpo] = document.objectives.exec(text) ?? [];
  const isEqual = rto === String(recovery.rtoHours) && rpo === String(recovery.rpoHours);
  const evidence = { kind: 'document' as const, path };
  return allOf(
    expectDocument(repository, path, first),
    ...rest.map((anchor) => expectDocument(repository, path, anchor)),
    isEqual
      ? holds(evidence)
      : fails(
          `${path} says RTO ${rto ?? '?'} h and RPO ${rpo ?? '?'} h, the descriptor ${recovery.rtoHours} h and ${recovery.rpoHours} h`,
          evidence,
        ),
  );
};

export const recoveryIsDocumented: Claim = {
  id: 'recovery-is-documented',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Test recovery procedures'],
  statement:
    'Strategy and runbook of the environment say how it is recovered and taken back, with the objectives of its descriptor.',
  bestPractices: ['REL13-BP01', 'REL13-BP02'],
  fix: 'Write docs/recovery/strategy.md and docs/runbooks/disaster-recovery.md, and run `npx projen`.',
  evaluate: (facts) =>
    withEnvironment(facts, (environment) =>
      withRepository(facts, (repository) =>
        conclude(
          [STRATEGY, RUNBOOK].map((document) => check(repository, environment, document)),
          {
            met: 'Both documents have every section and the objectives of the descriptor.',
            none: notMet('No document is asked for.'),
            strength: 'declared',
          },
        ),
      ),
    ),
};
