import type { Claim } from '../claims/claim';
import { isAbsent, type Facts } from '../facts/facts';
import { examine } from '../verdicts/examine';
import type { FactsUsed } from './explanation';

/** Judges the claim once more and writes down what it looks at. */
export const factsUsed = (claim: Claim, facts: Facts): FactsUsed => {
  const kinds = new Set<keyof Facts>();
  const files = new Set<string>();
  const seen = <Kind extends keyof Facts>(kind: Kind): Facts[Kind] => {
    kinds.add(kind);
    return facts[kind];
  };
  const repository = (): Facts['repository'] => {
    const read = seen('repository');
    if (isAbsent(read)) return read;
    return { files: read.files, read: (path) => (files.add(path), read.read(path)) };
  };
  examine(claim, {
    get environment() {
      return seen('environment');
    },
    get assembly() {
      return seen('assembly');
    },
    get nag() {
      return seen('nag');
    },
    get repository() {
      return repository();
    },
    get live() {
      return seen('live');
    },
    get drills() {
      return seen('drills');
    },
  });
  return { kinds: [...kinds], files: [...files].sort() };
};
