import type { Facts } from '../facts/facts';
import type { Report } from '../report/report';
import type { FileIndex } from './file-index';
import type { Sentence } from './sentence';

/** What a sentence is held against. */
export interface Known {
  readonly facts: Facts;
  readonly report: Report;
  readonly index: FileIndex;
}

/** What facts answer to something that a sentence says; `reason` is part of a sentence, without a full stop. */
export interface Answer {
  readonly kind: 'agrees' | 'differs' | 'unknown';
  readonly reason: string;
}

/** A stretch of a sentence that something here can answer for. */
export interface Said {
  /** Offsets in the text of the sentence. */
  readonly from: number;
  readonly to: number;
  /** Ids of the claims that say the same. */
  readonly claims: readonly string[];
  /** What facts say of it, where it is more than a claim says: a number, a name, a file. */
  readonly answer?: Answer;
}

/** Finds what it can answer for. It leaves alone what it does not understand. */
export type Reader = (sentence: Sentence, known: Known) => readonly Said[];

export const agrees = (reason: string): Answer => ({ kind: 'agrees', reason });
export const differs = (reason: string): Answer => ({ kind: 'differs', reason });
export const unknown = (reason: string): Answer => ({ kind: 'unknown', reason });

/** Good when both are equal, and else the difference in words. */
export const compared = (said: string, actual: string, of: string): Answer =>
  said === actual ? agrees(`${of} is ${actual}`) : differs(`${of} is ${actual}, not ${said}`);
