import { isRecord, listAt, recordAt, textAt, type JsonRecord } from './record';

const isHeldElsewhere = (parameter: JsonRecord): boolean =>
  textAt(parameter, 'Type')?.startsWith('AWS::SSM::') === true;

/**
 * Parameters that choose between the states of a stack, with the state in which it rests: those with allowed values and
 * a default among them. A deployment that names none gets that state, and later ones keep it until somebody names
 * another; a parameter without allowed values can be anything, and the default of one that Systems Manager holds is a path.
 */
export const choicesOf = (template: JsonRecord): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(recordAt(template, 'Parameters')).flatMap(([name, parameter]): readonly [string, string][] => {
      const rest = textAt(parameter, 'Default');
      const chooses =
        isRecord(parameter) &&
        !isHeldElsewhere(parameter) &&
        rest !== undefined &&
        listAt(parameter, 'AllowedValues').includes(rest);
      return chooses ? [[name, rest]] : [];
    }),
  );
