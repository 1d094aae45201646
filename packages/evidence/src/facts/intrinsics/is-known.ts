import { isList, isUnresolved, type TemplateValue } from '../value';

/** Whether nothing within a value stays an intrinsic. A reference to a resource counts as known: what it names is. */
export const isKnown = (value: TemplateValue): boolean => {
  if (value === undefined || typeof value !== 'object') return true;
  if (isUnresolved(value)) return false;
  return (isList(value) ? value : Object.values(value)).every(isKnown);
};
