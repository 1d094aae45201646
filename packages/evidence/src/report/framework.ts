import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Classification, Pillar } from './report';

export interface BestPractice {
  /** `SEC08-BP02` */
  readonly id: string;
  readonly title: string;
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

const FOLDER = join(__dirname, '../../framework');

// The file is pinned and part of this package, so its shape is ours to know.
const readPinned = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as unknown;

export const readFramework = (): Framework => readPinned('well-architected-framework.json') as Framework;

/** How each question is answered, by question id. */
export const readClassification = (): Readonly<Record<string, Classification>> =>
  readPinned('classification.json') as Readonly<Record<string, Classification>>;
