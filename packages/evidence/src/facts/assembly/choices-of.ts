import { isRecord, listAt, recordAt, textAt, type JsonRecord } from './record';

/** What a parameter chooses between. */
export interface Choice {
  /** The state in which the stack rests. */
  readonly rest: string;
  /** Every state, that of rest too. */
  readonly values: readonly string[];
}

/** What the parameters of one stack choose, by name. */
export type Setting = ReadonlyMap<string, string>;

/** What the parameters of the stacks choose, by the stack's name. */
export type State = ReadonlyMap<string, Setting>;

const isHeldElsewhere = (parameter: JsonRecord): boolean =>
  textAt(parameter, 'Type')?.startsWith('AWS::SSM::') === true;

/**
 * Parameters that choose between the states of a stack, with the state in which it rests: those with allowed values and
 * a default among them. A deployment that names none gets that state, and later ones keep it until somebody names
 * another; a parameter without allowed values can be anything, and the default of one that Systems Manager holds is a path.
 */
export const choicesOf = (template: JsonRecord): ReadonlyMap<string, Choice> =>
  new Map(
    Object.entries(recordAt(template, 'Parameters')).flatMap(([name, parameter]): readonly [string, Choice][] => {
      const rest = textAt(parameter, 'Default');
      const values = listAt(parameter, 'AllowedValues').filter((value) => typeof value === 'string');
      const chooses = isRecord(parameter) && !isHeldElsewhere(parameter) && rest !== undefined && values.includes(rest);
      return chooses ? [[name, { rest, values }]] : [];
    }),
  );
