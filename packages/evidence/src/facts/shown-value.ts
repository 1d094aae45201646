import { keysOfPath } from './keys-of-path';
import { onceFor } from './once-for';
import { Hidden } from './secrets/hidden';
import { hideSecrets, namesSecret } from './secrets/hide-secrets';
import { holdsASecret } from './secrets/holds-a-secret';
import { asReference, isList, isObject, type TemplateValue } from './value';

type Scalar = string | number | boolean;
type Parts = Extract<TemplateValue, object>;

const LONGEST = 200;
/** No secret is shorter, unless its name says what it is. */
const SHORTEST_SECRET = 16;

/** Every name that promises a secret has one of these in it. */
const SECRET = /pass|pwd|secret|token|cred|key|connection|database|header/i;

/** References, and texts that CloudFormation has yet to join, as a reader would write them. */
const written = (_key: string, value: TemplateValue): TemplateValue => {
  const target = asReference(value);
  if (target !== undefined) return `${target.stack}/${target.logicalId}.${target.attribute}`;
  const join = value !== undefined && isObject(value) ? value['Fn::Join'] : undefined;
  if (join === undefined || !isList(join) || !isList(join[1]) || typeof join[0] !== 'string') return value;
  const parts = join[1].map((part) => written('', part));
  return parts.every((part) => typeof part === 'string') ? parts.join(join[0]) : value;
};

/** Most values have nothing that has to be written otherwise, which their text tells soonest. */
const textOf = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.includes('"ref":') || text.includes('"Fn::Join":') ? JSON.stringify(value, written) : text;
};

const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);

/** Whether what is shown of a text names a secret or has the shape of one. */
const tells = (text: string): boolean =>
  holdsASecret(text) ||
  (SECRET.test(text) && (text.match(/"[^"\\]{3,60}/g) ?? []).some((name) => namesSecret(name.slice(1))));

/** A value of several parts, which many claims show. */
const shownParts = onceFor((found: Parts): Scalar | undefined => {
  const value = written('', found);
  if (value === undefined || typeof value !== 'object') return shownScalar(value, false);
  const text = cut(textOf(value));
  return tells(text) ? cut(textOf(hideSecrets(value))) : text;
});

const shownScalar = (value: Scalar | undefined, isNamed: boolean): Scalar | undefined => {
  if (!isNamed && (typeof value !== 'string' || value.length < SHORTEST_SECRET)) return value;
  const hidden = hideSecrets(value, isNamed);
  return hidden instanceof Hidden ? hidden.toJSON() : value;
};

/**
 * A value at a path as evidence shows it: on one line, not too long, and without what looks like a secret, since a report
 * goes to more people than may know one. `undefined` of what is not there.
 */
export const shownValue = (path: string, found: TemplateValue): Scalar | undefined => {
  const isNamed = namesSecret(keysOfPath(path).at(-1) ?? '');
  if (typeof found !== 'object') return shownScalar(found, isNamed);
  // What refers to a secret holds none.
  return isNamed && asReference(found) === undefined ? cut(textOf(hideSecrets(found, true))) : shownParts(found);
};
