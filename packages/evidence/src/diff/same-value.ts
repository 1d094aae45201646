import { isRecord } from '../facts/assembly/record';
import { Hidden } from '../facts/secrets/hidden';

const scalarText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;

const sameKeys = (left: object, right: object): boolean => {
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key));
};

/** Whether CloudFormation takes two values for the same: `10` is `"10"` and `true` is `"true"`, but `"010"` is another text. */
export const sameValue = (left: unknown, right: unknown): boolean => {
  if (left instanceof Hidden) return left.equals(right);
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((each, index) => sameValue(each, right[index]));
  if (isRecord(left) && isRecord(right))
    return sameKeys(left, right) && Object.keys(left).every((key) => sameValue(left[key], right[key]));
  const text = scalarText(left);
  return text === undefined ? left === right : text === scalarText(right);
};

/** What each list has that the other lacks, counting what occurs more than once. */
export const without = <Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] => {
  const left = [...others];
  return items.filter((item) => {
    const found = left.findIndex((each) => sameValue(each, item));
    if (found !== -1) left.splice(found, 1);
    return found === -1;
  });
};
