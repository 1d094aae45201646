import type { Claim } from '../claims/claim';
import type { DocumentOutline } from '../render/document';
import type { BestPractice, Framework } from '../report/framework';
import type { Lens, LensChoice, LensQuestion, RiskRule } from './lens';
import { LIMITS } from './limits';
import { shorten } from './shorten';
import { choiceOf, noneOf, PILLAR_IDS, topicsOf, type Topic } from './topics';

type Practices = ReadonlyMap<string, BestPractice>;

const practicesOf = ({ bestPractices }: Claim, practices: Practices): readonly BestPractice[] =>
  bestPractices.flatMap((id) => practices.get(id) ?? []);

const choiceFor = (claim: Claim, practices: Practices): LensChoice => {
  const tied = practicesOf(claim, practices);
  const url = tied[0]?.url;
  const words = tied.map(({ id, title, risk }) => `${id} ${title}${risk === null ? '' : ` (risk ${risk})`}`);
  const text = (displayText: string) => ({
    displayText: shorten(displayText, LIMITS.text),
    ...(url !== undefined && { url }),
  });
  return {
    id: choiceOf(claim.id),
    title: shorten(claim.statement, LIMITS.title),
    helpfulResource: text(`${claim.statement} Claim ${claim.id}; best practices: ${words.join('; ')}.`),
    improvementPlan: text(claim.fix),
  };
};

const all = (claims: readonly Claim[]): string => claims.map(({ id }) => choiceOf(id)).join(' && ');

/** What the framework rates as a high risk decides whether the risk of the question is high. */
const riskRulesOf = (claims: readonly Claim[], practices: Practices): readonly RiskRule[] => {
  const grave = claims.filter((claim) => practicesOf(claim, practices).some(({ risk }) => risk === 'HIGH'));
  const none: RiskRule = { condition: all(claims), risk: 'NO_RISK' };
  if (grave.length === 0) return [none, { condition: 'default', risk: 'MEDIUM_RISK' }];
  const high: RiskRule = { condition: 'default', risk: 'HIGH_RISK' };
  return grave.length === claims.length ? [none, high] : [none, { condition: all(grave), risk: 'MEDIUM_RISK' }, high];
};

const questionFor = (topic: Topic, practices: Practices): LensQuestion => ({
  id: topic.id,
  title: shorten(topic.title, LIMITS.title),
  description: `Which of these statements are true of the environment? Hexastyle judges each one: \`npx hexastyle explain\` says how.`,
  choices: [
    ...topic.claims.map((claim) => choiceFor(claim, practices)),
    {
      id: noneOf(topic),
      title: 'None of these',
      helpfulResource: { displayText: 'Choose this when every statement was judged and none of them is true.' },
    },
  ],
  riskRules: riskRulesOf(topic.claims, practices),
});

interface LensSources {
  readonly claims: readonly Claim[];
  readonly outline: DocumentOutline;
  readonly framework: Framework;
  /** Name of the environment that the lens is called after. */
  readonly environment?: string | undefined;
}

/** The custom lens that the claims make: sections are its questions, claims its choices. Pure: same claims, same lens. */
export const buildLens = ({ claims, outline, framework, environment }: LensSources): Lens => {
  const practices: Practices = new Map(
    framework.pillars.flatMap(({ questions }) =>
      questions.flatMap(({ bestPractices }) => bestPractices.map((practice) => [practice.id, practice] as const)),
    ),
  );
  const topics = topicsOf(claims, outline);
  return {
    schemaVersion: '2021-11-01',
    name: shorten(environment === undefined ? 'Hexastyle' : `Hexastyle: ${environment}`, LIMITS.title),
    description: `${claims.length} statements about a platform, each judged by Hexastyle from what was synthesized, what is in the repository and what runs in AWS. Made for the ${framework.framework}, ${framework.version}.`,
    pillars: outline.pillars.flatMap(({ id, name }) => {
      const questions = topics.filter(({ pillar }) => pillar === id).map((topic) => questionFor(topic, practices));
      return questions.length === 0 ? [] : [{ id: PILLAR_IDS[id], name, questions }];
    }),
  };
};
