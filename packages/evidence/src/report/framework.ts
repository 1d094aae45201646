import { readFileSync } from 'node:fs';
import { pinnedFile } from './pinned-file';
import type { Classification, Pillar } from './report';

export interface BestPractice {
  /** `SEC08-BP02` */
  readonly id: string;
  readonly title: string;
  /** How grave it is to leave it out, as AWS says; `null` in the pinned file where AWS does not say. */
  readonly risk: 'HIGH' | 'MEDIUM' | 'LOW' | null;
  /** Its page in the documentation of AWS. */
  readonly url: string;
}

export interface Question {
  /** `SEC08` */
  readonly id: string;
  readonly question: string;
  readonly bestPractices: readonly BestPractice[];
}

/** The pinned AWS Well-Architected Framework: 6 pillars, 57 questions, 307 best practices. */
export interface Framework {
  readonly framework: string;
  readonly version: string;
  readonly source: string;
  readonly pillars: readonly { readonly id: Pillar; readonly name: string; readonly questions: readonly Question[] }[];
}

// The file is pinned and part of this package, so its shape is ours to know.
const readPinned = (name: string): unknown => JSON.parse(readFileSync(pinnedFile(name), 'utf8')) as unknown;

export const readFramework = (): Framework => readPinned('well-architected-framework.json') as Framework;

/** What is said of a best practice that no claim judges. */
export interface Assignment {
  readonly classification: Exclude<Classification, 'automated' | 'repository'>;
  /** One sentence: whose word it needs, why it does not apply, or what a claim would need. */
  readonly reason: string;
  /** Resource types that would make it apply, in full or up to a trailing `::`; only of what is `not-applicable`. */
  readonly unless: readonly string[];
}

interface Inapplicable {
  readonly reason: string;
  readonly unless: readonly string[];
}

interface ClassificationFile {
  readonly attested: Readonly<Record<string, string>>;
  readonly 'not-applicable': Readonly<Record<string, Inapplicable>>;
  readonly uncovered: Readonly<Record<string, string>>;
}

type Entry = readonly [id: string, assignment: Assignment];

/** What is said of every best practice that no claim judges, by its id. What claims judge is read off the claims. */
export const readClassification = (): Readonly<Record<string, Assignment>> => {
  const {
    attested,
    uncovered,
    'not-applicable': inapplicable,
  } = readPinned('classification.json') as ClassificationFile;
  const said = (
    classification: 'attested' | 'uncovered',
    reasons: Readonly<Record<string, string>>,
  ): readonly Entry[] => Object.entries(reasons).map(([id, reason]) => [id, { classification, reason, unless: [] }]);
  return Object.fromEntries<Assignment>([
    ...said('attested', attested),
    ...Object.entries(inapplicable).map(([id, each]): Entry => [id, { classification: 'not-applicable', ...each }]),
    ...said('uncovered', uncovered),
  ]);
};
