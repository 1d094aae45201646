import { isList, type TemplateValue } from '../value';
import type { Resolve, Scope } from './scope';
import { resolveGetAtt, resolveRef } from './references';

const isScalar = (value: TemplateValue): value is string | number | boolean =>
  value !== undefined && typeof value !== 'object';

/** Merges neighbours that are known, so that what stays unresolved is as short as it can be. */
const merged = (delimiter: string, parts: readonly TemplateValue[]): readonly TemplateValue[] =>
  parts.reduce<readonly TemplateValue[]>((done, part) => {
    const last = done.at(-1);
    return isScalar(part) && isScalar(last) ? [...done.slice(0, -1), `${last}${delimiter}${part}`] : [...done, part];
  }, []);

/** Text when every part is known; otherwise a join of the known and the unknown parts, which stays unresolved. */
const joined = (delimiter: string, parts: readonly TemplateValue[], { stack, budget }: Scope): TemplateValue => {
  budget.text(stack, parts);
  return parts.every(isScalar) ? parts.join(delimiter) : { 'Fn::Join': [delimiter, merged(delimiter, parts)] };
};

/** `Fn::Join` */
export const resolveJoin = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const resolved = resolve(argument, scope);
  const [delimiter, parts] = isList(resolved) ? resolved : [];
  if (typeof delimiter !== 'string' || parts === undefined || !isList(parts)) return { 'Fn::Join': resolved };
  return joined(delimiter, parts, scope);
};

const variable = (name: string, scope: Scope, resolve: Resolve): TemplateValue =>
  name.includes('.') ? resolveGetAtt(name, scope, resolve) : resolveRef(name, scope, resolve);

/** `Fn::Sub`, with and without its map of variables; `${!Literal}` stays `${Literal}`. */
export const resolveSub = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const list: readonly unknown[] = Array.isArray(argument) ? (argument as readonly unknown[]) : [argument];
  const [text, given] = list;
  if (typeof text !== 'string') return { 'Fn::Sub': resolve(argument, scope) };
  const own: Readonly<Record<string, unknown>> = typeof given === 'object' && given !== null ? { ...given } : {};
  const parts = text.split(/(\$\{[^}]*\})/).filter((part) => part !== '');
  return joined(
    '',
    parts.map((part) => {
      const name = /^\$\{([^}]*)\}$/.exec(part)?.[1]?.trim();
      if (name === undefined) return part;
      if (name.startsWith('!')) return `\${${name.slice(1)}}`;
      return Object.hasOwn(own, name) ? resolve(own[name], scope) : variable(name, scope, resolve);
    }),
    scope,
  );
};

/** `Fn::Split` */
export const resolveSplit = (argument: unknown, scope: Scope, resolve: Resolve): TemplateValue => {
  const resolved = resolve(argument, scope);
  const [delimiter, text] = isList(resolved) ? resolved : [];
  return typeof delimiter === 'string' && delimiter !== '' && typeof text === 'string'
    ? text.split(delimiter)
    : { 'Fn::Split': resolved };
};
