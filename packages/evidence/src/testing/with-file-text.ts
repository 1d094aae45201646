import type { Facts } from '../facts/facts';
import { withChangedFile } from './mutation';

/** Replaces a text wherever it stands in a file. */
export const withFileText = (facts: Facts, path: string, from: string, to: string): Facts =>
  withChangedFile(facts, path, (text) => text.replaceAll(from, to));
