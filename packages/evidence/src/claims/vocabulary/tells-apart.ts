import { asReference, isList, isObject, isUnresolved, type TemplateValue } from '../../facts/value';
import { valuesOf, type Statement } from './statements-of';

/** How far a condition tells one environment from another; `where-set` lets through what has no such key. */
type Telling = 'always' | 'where-set' | 'unresolved' | 'never';

/** What tells one environment from another. A region does not: two of them may share it. */
const KEY = /^(aws:(ResourceTag|RequestTag)\/|(?!aws:)[a-z0-9-]+:)/i;
const OPERATOR =
  /^(?:(ForAnyValue|ForAllValues):)?(?:StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike)(IfExists)?$/i;
const NOTHING_NAMED = /^[*?]*$/;

/** Services whose resources have names, by which they can be told apart also before there is a tag. */
const BY_NAME = ['dynamodb', 'iam', 'lambda', 's3', 'secretsmanager', 'sns', 'sqs', 'ssm', 'sts'];

const valueTells = (value: TemplateValue): boolean =>
  asReference(value) !== undefined || (typeof value !== 'object' && !NOTHING_NAMED.test(String(value ?? '')));

const valuesTell = (value: TemplateValue): boolean => {
  const values = value !== undefined && isList(value) ? value : [value];
  return values.length > 0 && values.every(valueTells);
};

const isHidden = (value: TemplateValue): boolean =>
  value !== undefined && isList(value) ? value.some(isUnresolved) : isUnresolved(value);

const entryTells = (operator: string, key: string, value: TemplateValue): Telling => {
  const [is, quantifier, ifExists] = OPERATOR.exec(operator) ?? [];
  if (is === undefined || !KEY.test(key)) return 'never';
  if (isHidden(value)) return 'unresolved';
  if (!valuesTell(value)) return 'never';
  return ifExists !== undefined || quantifier?.toLowerCase() === 'forallvalues' ? 'where-set' : 'always';
};

const entriesOf = (value: TemplateValue): readonly (readonly [string, TemplateValue])[] =>
  value !== undefined && isObject(value) ? Object.entries(value) : [];

const tellings = ({ statement }: Statement): readonly Telling[] => {
  const condition = statement['Condition'];
  if (isUnresolved(condition)) return ['unresolved'];
  return entriesOf(condition).flatMap(([operator, keys]) =>
    isUnresolved(keys)
      ? ['unresolved' as const]
      : entriesOf(keys).map(([key, value]) => entryTells(operator, key, value)),
  );
};

/**
 * Those actions of a statement that no condition keeps from other environments: `...IfExists` lets through what has no tag,
 * which is meant for what has no name either. `undefined` where a condition is unresolved, and nobody can tell.
 */
export const actionsOnEverything = (each: Statement): readonly string[] | undefined => {
  const found = tellings(each);
  if (found.includes('always')) return [];
  if (found.includes('unresolved')) return undefined;
  const actions = valuesOf(each, 'Action').filter((value) => typeof value === 'string');
  return found.includes('where-set')
    ? actions.filter((action) => BY_NAME.includes(action.toLowerCase().split(':')[0] ?? ''))
    : actions;
};
