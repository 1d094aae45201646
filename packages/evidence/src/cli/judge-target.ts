import type { Waiver } from '@hexastyle/environment';
import type { ComparedReport } from '../baseline/compared-report';
import { CLAIMS } from '../claims/registry';
import { readAssembly } from '../facts/assembly/read-assembly';
import { readNag } from '../facts/assembly/read-nag';
import type { Absent, DrillFacts, Facts, LiveFacts, RepositoryFacts } from '../facts/facts';
import type { Attestation } from '../facts/repository/read-attestations';
import { buildReport, type ReportContext } from '../report/build-report';
import type { Practice } from '../report/practices';
import { judge } from '../verdicts/judge';
import type { Target } from './target';

/** What every target of a run shares. */
export interface Run extends Omit<ReportContext, 'environment'> {
  readonly root: string;
  readonly repository: RepositoryFacts | Absent;
  readonly drills: DrillFacts;
  readonly waivers: readonly Waiver[];
  readonly attestations: readonly Attestation[];
  readonly practices: readonly Practice[];
  readonly known: readonly string[] | undefined;
  readonly today: string;
}

export interface JudgedTarget extends ComparedReport {
  readonly facts: Facts;
}

/** Without `--live`. */
const NOT_READ: Absent = { absent: 'the account was not read' };

/** Facts, judgement and report of one assembly; `live` is what runs of it, when somebody looked. */
export const judgeTarget = (target: Target, run: Run, live: LiveFacts | Absent = NOT_READ): JudgedTarget => {
  const { root, repository, drills, waivers, attestations, practices, known, today } = run;
  const facts: Facts = {
    environment: target.environment,
    assembly: readAssembly(target.directory, root),
    nag: readNag(target.directory, root),
    repository,
    live,
    drills,
  };
  const context = {
    environment: target.name,
    waivers,
    attestations,
    practices,
    today,
    ...(known !== undefined && { environments: known }),
  };
  return { facts, report: buildReport(judge(CLAIMS, facts, context), { ...run, environment: target.name }) };
};
