import { isAbsent } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';
import { agrees, differs, unknown, type Answer, type Known, type Reader } from '../said';

const answer = (name: string, { facts: { assembly } }: Known): Answer => {
  if (isAbsent(assembly)) return unknown(assembly.absent);
  const roles = resourcesOfType(assembly, 'AWS::IAM::Role');
  const names = roles.map((role) => property(role, 'RoleName'));
  if (names.some((each) => each.kind === 'found' && each.value === name)) return agrees(`a role is called ${name}`);
  return names.some(({ kind }) => kind === 'unresolved')
    ? unknown('the name of a role is known at deployment only')
    : differs(`none of the ${roles.length} roles is called ${name}`);
};

/** The name of a role, set as code in a list of roles. */
export const roleReader: Reader = ({ list = '', codes }, known) =>
  /\broles\b/i.test(list)
    ? codes.slice(0, 1).map(({ from, to, text }) => ({ from, to, claims: [], answer: answer(text, known) }))
    : [];
