import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, follow, nameOf, property } from '../../facts/query';
import { asReference } from '../../facts/value';
import { allOf, cannotTell, fails, holds, type Check } from './check';

/** A property of `from` that must point at another resource of the assembly. */
export interface Relation {
  readonly from: ResourceFact;
  /** Dotted path below `Properties`. */
  readonly property: string;
  /** CloudFormation type of the resource that is pointed at. */
  readonly type: string;
  /** What is asked of the other resource. @default nothing more */
  readonly then?: (target: ResourceFact) => Check;
}

/** The relation exists and the other resource is as it should be. A value that points outside of the assembly cannot be told. */
export const expectRelated = (assembly: AssemblyFacts, relation: Relation): Check => {
  const { from, property: path, type, then } = relation;
  const evidence = evidenceOf(from, path, `a reference to ${type}`);
  const found = property(from, path);
  if (found.kind === 'absent') return fails(`${path} of ${nameOf(from)} is not set`, evidence);
  if (found.kind === 'unresolved') return cannotTell(`${path} of ${nameOf(from)} ${found.reason}`, evidence);
  const target = follow(assembly, found.value);
  if (target?.undecidedCondition !== undefined)
    return cannotTell(
      `${nameOf(target)}, which ${path} of ${nameOf(from)} points at, depends on the undecided condition ${target.undecidedCondition}`,
      evidence,
    );
  if (target === undefined)
    return asReference(found.value) === undefined
      ? cannotTell(`${path} of ${nameOf(from)} points outside of the assembly`, evidence)
      : fails(`${path} of ${nameOf(from)} points at a resource that does not exist`, evidence);
  if (target.type !== type) return fails(`${path} of ${nameOf(from)} points at ${target.type}, not ${type}`, evidence);
  return then === undefined ? holds(evidence) : allOf(holds(evidence), then(target));
};
