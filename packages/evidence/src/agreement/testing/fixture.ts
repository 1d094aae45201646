import { isAbsent, type AssemblyFacts, type Facts } from '../../facts/facts';
import { referenceFacts } from '../../testing/reference';
import { mutatedTemplates, referenceTemplates, type FixtureTemplate } from './fixture-template';
import type { EnvironmentName } from './pair';

/** What claims and rules both look at. */
export interface Fixture {
  readonly facts: Facts;
  readonly assembly: AssemblyFacts;
  /** Of a changed environment, those that the change touched. */
  readonly templates: readonly FixtureTemplate[];
  /** What was changed. */
  readonly of?: Fixture;
}

const assemblyIn = ({ assembly }: Facts): AssemblyFacts => {
  if (isAbsent(assembly)) throw new Error(`There is no assembly: ${assembly.absent}.`);
  return assembly;
};

const references = new Map<EnvironmentName, Fixture>();

/** An environment as it was synthesized last; read once. */
export const referenceFixture = (environment: EnvironmentName): Fixture => {
  const held = references.get(environment);
  if (held !== undefined) return held;
  const facts = referenceFacts(environment);
  const assembly = assemblyIn(facts);
  const fixture = { facts, assembly, templates: referenceTemplates(environment, assembly) };
  references.set(environment, fixture);
  return fixture;
};

/** The environment after a change. A change that no template shows would let a rule pass unasked. */
export const changedFixture = (of: Fixture, change: (facts: Facts) => Facts): Fixture => {
  const facts = change(of.facts);
  const assembly = assemblyIn(facts);
  const templates = mutatedTemplates(of.templates, of.assembly, assembly);
  if (templates.length === 0) throw new Error('The change is in no template: give the pair one of its own.');
  return { facts, assembly, templates, of };
};
