import { keysOf, shapeOf } from './assembly/json-shape';
import { isObject, type TemplateObject, type TemplateValue } from './value';

/** No policy that IAM takes is nested as deep. */
const DEEPEST = 50;

const parsed = (text: string): TemplateValue => {
  try {
    return JSON.parse(text, (_key, value: unknown) => value ?? undefined) as TemplateValue;
  } catch {
    return undefined;
  }
};

/** The policy that a text holds as JSON; nothing where it holds none, a null, or a key twice, of which nobody knows which one counts. */
export const policyIn = (text: string): TemplateObject | undefined => {
  const shape = shapeOf(text);
  if (shape.depth > DEEPEST) return undefined;
  const value = parsed(text);
  return value !== undefined && isObject(value) && keysOf(value) === shape.keys ? value : undefined;
};
