import { isAbsent, type Facts } from '../facts/facts';
import type { Practice } from '../report/practices';
import type { PracticeCoverage, Verdict } from '../report/report';
import { inForce } from './in-force';
import type { Judged } from './judge-claim';
import type { JudgeContext } from './judgement';

/** Worst first: what one of its claims says of a best practice, its others cannot make good. */
const WORST_FIRST = [
  'drifted',
  'missing',
  'not-checked',
  'waived',
  'attested',
  'verified',
  'not-applicable',
] as const satisfies readonly Verdict[];

type Answer = Omit<PracticeCoverage, 'id' | 'title' | 'question' | 'pillar'>;

const byClaims = (judged: readonly Judged[]): Answer => {
  const verdict = WORST_FIRST.find((each) => judged.some(({ claim }) => claim.verdict === each)) ?? 'not-checked';
  const same = judged.filter(({ claim }) => claim.verdict === verdict).map(({ claim }) => claim.id);
  return {
    classification: judged.some(({ basis }) => basis === 'automated') ? 'automated' : 'repository',
    claims: judged.map(({ claim }) => claim.id),
    verdict,
    reason: `Of ${judged.length} ${judged.length === 1 ? 'claim' : 'claims'}, ${same.length} ${same.length === 1 ? 'is' : 'are'} ${verdict}: ${same.join(', ')}.`,
  };
};

const byAttestation = (id: string, context: JudgeContext): Answer | undefined => {
  const found = context.attestations.find(
    ({ subject, ...dated }) => subject.kind === 'best-practices' && subject.ids.includes(id) && inForce(dated, context),
  );
  if (found === undefined) return undefined;
  const { file: path, owner, text, expires } = found;
  return {
    classification: 'attested',
    claims: [],
    verdict: 'attested',
    reason: `Stated by ${owner} until ${expires}: ${text}`,
    attestation: { path, owner, text, expires },
  };
};

const matches = (type: string, wanted: string): boolean =>
  wanted.endsWith('::') ? type.startsWith(wanted) : type === wanted;

/** A type of the assembly that makes a practice apply which otherwise does not; or why that cannot be told. */
const standsAgainst = (unless: readonly string[], { assembly }: Facts): string | undefined => {
  if (isAbsent(assembly)) return `Whether it applies cannot be told: ${assembly.absent}.`;
  const found = [...assembly.resources, ...assembly.resting].find(({ type }) =>
    unless.some((wanted) => matches(type, wanted)),
  );
  return found === undefined ? undefined : `The assembly has ${found.type}, and no claim judges what it asks for.`;
};

const byAssignment = ({ assignment }: Practice, facts: Facts): Answer => {
  const open = { claims: [], verdict: 'not-checked' as const };
  if (assignment === undefined)
    return { ...open, classification: 'uncovered', reason: 'Nothing says how it is answered.' };
  const { classification, reason, unless } = assignment;
  switch (classification) {
    case 'attested':
    case 'uncovered':
      return { ...open, classification, reason };
    case 'not-applicable': {
      const against = standsAgainst(unless, facts);
      return against === undefined
        ? { claims: [], classification, verdict: 'not-applicable', reason }
        : { ...open, classification: 'uncovered', reason: against };
    }
  }
};

const byPeople = (practice: Practice, facts: Facts, context: JudgeContext): Answer => {
  const said = byAssignment(practice, facts);
  return (said.verdict === 'not-applicable' ? undefined : byAttestation(practice.id, context)) ?? said;
};

/** How a best practice is answered: by the claims that are tied to it, else by an attestation in force, else by what is said of it. Pure. */
export const judgePractice = (
  practice: Practice,
  tied: readonly Judged[],
  facts: Facts,
  context: JudgeContext,
): PracticeCoverage => {
  const { id, title, question, pillar } = practice;
  return { id, title, question, pillar, ...(tied.length > 0 ? byClaims(tied) : byPeople(practice, facts, context)) };
};
