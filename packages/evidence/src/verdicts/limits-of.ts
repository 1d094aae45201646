import { isAbsent, type AssemblyFacts, type Facts } from '../facts/facts';

const lacking = (count: number, total: number, what: string): readonly string[] =>
  count === 0 ? [] : [`${count} of ${total} resources have no ${what}`];

const ofAssembly = ({ resources, hidden = [] }: AssemblyFacts): readonly string[] => [
  ...hidden.map(({ stack, what }) => `${what} is not in the assembly (${stack})`),
  ...lacking(resources.filter((each) => each.constructPath === undefined).length, resources.length, 'construct path'),
  ...lacking(resources.filter((each) => each.source === undefined).length, resources.length, 'source line'),
];

/** What was not there to look at. Claims that need it are not checked; evidence that would show it shows less. */
export const limitsOf = ({ environment, repository, nag, assembly }: Facts): readonly string[] => [
  ...new Set([environment, repository, nag, assembly].flatMap((facts) => (isAbsent(facts) ? [facts.absent] : []))),
  ...(isAbsent(assembly) ? [] : ofAssembly(assembly)),
];
