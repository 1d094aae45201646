import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property } from '../../facts/query';
import type { TemplateValue } from '../../facts/value';
import { cannotTell, fails, holds, type Check } from './check';

/** One requirement on one property. */
export interface Expectation {
  /** Dotted path below `Properties`. */
  readonly property: string;
  /** The good value, as the evidence shows it. */
  readonly expected: string | number | boolean;
  /** @default equality with `expected` */
  readonly is?: (value: Exclude<TemplateValue, undefined>) => boolean;
}

type Found = Exclude<TemplateValue, undefined>;

/** CloudFormation takes numbers, and what is true or false, as text too; templates written by hand often have it so. */
const readings = (value: Found): readonly Found[] => {
  if (value === 'true' || value === 'false') return [value, value === 'true'];
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? [value, Number(value)] : [value];
};

/** Asserts the good value: absent fails, an unresolved intrinsic cannot be told. */
export const expectProperty = (resource: ResourceFact, expectation: Expectation): Check => {
  const { property: path, expected, is = (value: TemplateValue) => value === expected } = expectation;
  const evidence = evidenceOf(resource, path, expected);
  const found = property(resource, path);
  switch (found.kind) {
    case 'absent':
      return fails(`${path} of ${nameOf(resource)} is not set, expected ${expected}`, evidence);
    case 'unresolved':
      return cannotTell(`${path} of ${nameOf(resource)} ${found.reason}`, evidence);
    case 'found':
      return readings(found.value).some((value) => is(value))
        ? holds(evidence)
        : fails(`${path} of ${nameOf(resource)} is ${evidence.actual ?? 'not set'}, expected ${expected}`, evidence);
  }
};
