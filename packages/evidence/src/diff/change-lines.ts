import { styleText } from 'node:util';
import type { Impact, PermissionChange, ResourceChange, RuleChange, ValueChange } from './comparison';
import { oneLine, wordsOfOne, wordsOfPair, wordsOfValue } from './words-of-value';

export type Colour = 'red' | 'green' | 'yellow' | 'bold' | 'dim';
export type Style = (colour: Colour, text: string) => string;

/** Colours text, or leaves it as it is. */
export const styleOf = (coloured: boolean): Style =>
  coloured ? (colour, text) => styleText(colour, text, { validateStream: false }) : (_colour, text) => text;

/** Impacts are shown with a symbol and words, never by colour alone. */
const IMPACTS: Readonly<Record<Impact, readonly [Colour, string]>> = {
  create: ['green', '+ added'],
  update: ['yellow', '~ changed'],
  replace: ['red', '! REPLACED'],
  'may-replace': ['red', '? may be REPLACED'],
  unknown: ['yellow', '? changed, replacement unknown'],
  destroy: ['red', '- removed and DELETED'],
  keep: ['yellow', '- removed, kept in the account'],
};

const REASONS: Readonly<Partial<Record<Impact, string>>> = {
  replace: 'forces the replacement',
  'may-replace': 'may force a replacement',
  unknown: 'not in the service specification',
};

const pair = ({ path, base, head, follows }: ValueChange): string => {
  const name = path.replace(/^Properties\./, '');
  if (follows) return `${name}: refers to a resource that is replaced`;
  if (base === undefined) return `${name}: set to ${wordsOfOne(head)}`;
  if (head === undefined) return `${name}: no longer set, was ${wordsOfOne(base)}`;
  const [from, to] = wordsOfPair(base, head);
  return from === to ? `${name}: ${from}, another value or order` : `${name}: ${from} → ${to}`;
};

export const valueLine = (change: ValueChange, style: Style): string => {
  const reason = change.impact === undefined ? undefined : REASONS[change.impact];
  const suffix = reason === undefined ? '' : `  (${reason})`;
  return `${oneLine(pair(change))}${style(change.impact === 'unknown' ? 'yellow' : 'red', suffix)}`;
};

/** A resource: what becomes of it, its type, where its construct is, and its changes below. */
export const resourceLines = (resource: ResourceChange, style: Style): readonly string[] => {
  const [colour, words] = IMPACTS[resource.impact];
  const place = oneLine(resource.constructPath ?? resource.logicalId);
  return [
    `${style(colour, words)}  ${oneLine(resource.type)}  ${style('bold', place)}`,
    ...resource.changes.map((change) => `    ${valueLine(change, style)}`),
  ];
};

const signed = ({ change, broadened }: PermissionChange | RuleChange, style: Style, text: string): string => {
  const sign = change === 'added' ? style('green', '+') : style('red', '-');
  return `${sign} ${broadened ? `${style('red', 'BROADENED')} ` : ''}${text}`;
};

const listWords = (value: unknown): string =>
  oneLine(Array.isArray(value) ? value.map(wordsOfValue).join(', ') : wordsOfValue(value));

const fieldWords = (grant: object, field: string): string => {
  const found = Object.entries(grant).find(([key]) => key === field || key === `Not${field}`);
  if (found === undefined) return '';
  const [key, value] = found as readonly [string, unknown];
  return `${key === field ? '' : 'all but '}${listWords(value)}`;
};

const statementWords = (grant: object): string => {
  const [action, resource, principal] = ['Action', 'Resource', 'Principal'].map((field) => fieldWords(grant, field));
  const condition = fieldWords(grant, 'Condition');
  return [
    `${fieldWords(grant, 'Effect')} ${action ?? ''}`,
    ...(resource ? [`on ${resource}`] : []),
    ...(principal ? [`to ${principal}`] : []),
    ...(condition ? [`if ${condition}`] : []),
  ].join(' ');
};

const grantWords = ({ kind, grant }: PermissionChange): string => {
  switch (kind) {
    case 'statement':
      return typeof grant === 'object' && grant !== null && 'Effect' in grant
        ? statementWords(grant)
        : listWords(grant);
    case 'managed-policy':
      return `policy ${listWords(grant)}`;
    case 'boundary':
      return `permissions boundary ${listWords(grant)}`;
  }
};

export const permissionLine = (change: PermissionChange, style: Style): string => {
  const holder = change.holder === undefined ? '' : ` for ${listWords(change.holder)}`;
  return signed(change, style, `${style('bold', oneLine(change.logicalId))}${holder}: ${grantWords(change)}`);
};

export const ruleLine = (change: RuleChange, style: Style): string => {
  const { direction, group, protocol, peer } = change;
  const way = direction === 'ingress' ? 'from' : 'to';
  return signed(change, style, oneLine(`${group}: ${direction} ${protocol} ${way} ${peer}`));
};
