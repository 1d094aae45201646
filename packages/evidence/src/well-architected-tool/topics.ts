import type { Claim } from '../claims/claim';
import type { DocumentOutline } from '../render/document';
import type { Pillar } from '../report/report';
import { LIMITS } from './limits';

/** Pillars as the Tool calls those of the framework. */
export const PILLAR_IDS: Readonly<Record<Pillar, string>> = {
  'operational-excellence': 'operationalExcellence',
  security: 'security',
  reliability: 'reliability',
  'performance-efficiency': 'performance',
  'cost-optimization': 'costOptimization',
  sustainability: 'sustainability',
};

/** One question of the lens: a section of the document, or a part of one that has more claims than a question may have. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly pillar: Pillar;
  readonly claims: readonly Claim[];
}

/** "None of these" is a choice, too. */
const LARGEST = LIMITS.choices - 1;

const snake = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');

/** The choice that a claim is: letters, digits and underscores. */
export const choiceOf = (claim: string): string => snake(claim);

/** The choice of a question that stands for none of its claims; the Tool knows it by its end. */
export const noneOf = (topic: Pick<Topic, 'id'>): string => `${topic.id}_no`;

const partsOf = (pillar: Pillar, title: string, claims: readonly Claim[]): readonly Topic[] => {
  const count = Math.ceil(claims.length / LARGEST);
  const id = `${PILLAR_IDS[pillar]}_${snake(title)}`;
  return Array.from({ length: count }, (_, index) => ({
    id: index === 0 ? id : `${id}_${index + 1}`,
    title: count === 1 ? title : `${title} (${index + 1} of ${count})`,
    pillar,
    claims: claims.slice(index * LARGEST, (index + 1) * LARGEST),
  }));
};

/** The questions of the lens, in the order of the document. Sections without a claim ask nothing. */
export const topicsOf = (claims: readonly Claim[], outline: DocumentOutline): readonly Topic[] =>
  outline.pillars.flatMap(({ id: pillar, sections }) =>
    sections.flatMap(({ title }) =>
      partsOf(
        pillar,
        title,
        claims.filter((claim) => claim.pillar === pillar && claim.section === title),
      ),
    ),
  );
