import { isAbsent, type Facts } from '../facts/facts';
import { withFile } from './mutation';

/** Replaces a text wherever it stands in a file. */
export const withFileText = (facts: Facts, path: string, from: string, to: string): Facts =>
  isAbsent(facts.repository) ? facts : withFile(facts, path, (facts.repository.read(path) ?? '').replaceAll(from, to));
