import type { Framework } from './framework';
import {
  CLASSIFICATIONS,
  PILLARS,
  VERDICTS,
  type Classification,
  type PillarCoverage,
  type PracticeCoverage,
  type Report,
  type Verdict,
} from './report';

type QuestionCoverage = Report['coverage']['questions'][number];

/** What answers a question best, first: one claim is more than a word, and a word more than a plan. */
const BEST_FIRST = [
  'automated',
  'repository',
  'attested',
  'uncovered',
  'not-applicable',
] as const satisfies readonly Classification[];

const countsOf = <K extends string>(keys: readonly K[], values: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length])) as Record<K, number>;

const isShown = ({ verdict }: PracticeCoverage): boolean => verdict === 'verified' || verdict === 'attested';

const pillarOf = (
  { id, name, questions }: Framework['pillars'][number],
  practices: readonly PracticeCoverage[],
): PillarCoverage => {
  const own = practices.filter(({ pillar }) => pillar === id);
  return {
    id,
    name,
    questions: questions.length,
    total: own.length,
    classifications: countsOf<Classification>(
      CLASSIFICATIONS,
      own.map(({ classification }) => classification),
    ),
    verdicts: countsOf<Verdict>(
      VERDICTS,
      own.map(({ verdict }) => verdict),
    ),
    shown: own.filter(isShown).length,
    inForce: own.filter(({ attestation }) => attestation !== undefined).length,
  };
};

const questionsOf = (framework: Framework, practices: readonly PracticeCoverage[]): QuestionCoverage[] =>
  framework.pillars.flatMap(({ id: pillar, questions }) =>
    questions.map(({ id, question, bestPractices }) => {
      const own = practices.filter((practice) => practice.question === id);
      return {
        id,
        pillar,
        question,
        classification:
          BEST_FIRST.find((each) => own.some((practice) => practice.classification === each)) ?? 'uncovered',
        covered: own.filter(({ claims }) => claims.length > 0).map((practice) => practice.id),
        total: bestPractices.length,
      };
    }),
  );

/** Coverage over every question and best practice of the pinned framework, whether or not a claim is tied to it. */
export const coverageOf = (practices: readonly PracticeCoverage[], framework: Framework): Report['coverage'] => {
  const questions = questionsOf(framework, practices);
  return {
    questions,
    bestPractices: {
      covered: questions.reduce((sum, { covered }) => sum + covered.length, 0),
      total: questions.reduce((sum, { total }) => sum + total, 0),
    },
    practices: [...practices],
    pillars: PILLARS.flatMap((id) =>
      framework.pillars.filter((pillar) => pillar.id === id).map((pillar) => pillarOf(pillar, practices)),
    ),
  };
};
