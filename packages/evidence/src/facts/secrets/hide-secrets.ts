import { isRecord, type JsonRecord } from '../assembly/record';
import { onceForText } from '../once-for-text';
import { holdsASecret } from './holds-a-secret';
import { whatANamePromises } from './what-a-name-promises';
import { Hidden } from './hidden';

/** Names that promise nothing to a reader, and that templates have for secrets all the same. */
const SECRET_NAME = /(connectionstring|databaseurl|headervalue)$/;
/** An identifier of CloudFormation's own, which hands on an ARN. */
const HARMLESS_NAME = /^servicetoken$/;
/** What a secret's name, identifier or ARN is called. */
const REFERENCE_NAME = /(arn|id|name|length|type)$/;
const ARN = /^arn:[^\s]*$/;
const RESOLVED_LATER = /^\{\{resolve:[^}]*\}\}$/;
const REFERENCES: ReadonlySet<string> = new Set(['Ref', 'Fn::GetAtt', 'Fn::ImportValue']);

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Whether what has this name is a secret. */
export const namesSecret = onceForText(
  (name) => !HARMLESS_NAME.test(plain(name)) && (whatANamePromises(name) === 'secret' || SECRET_NAME.test(plain(name))),
);

const NAMING: ReadonlySet<string> = new Set(['name', 'key', 'parameterkey']);
const NAMED: ReadonlySet<string> = new Set(['value', 'parametervalue', 'defaultvalue']);

/** `{ Name: 'DB_PASSWORD', Value: … }` and its kin. */
const pairsSecret = (record: JsonRecord): boolean =>
  Object.entries(record).some(
    ([key, name]) => NAMING.has(key.toLowerCase()) && typeof name === 'string' && namesSecret(name),
  );

const isReference = (record: JsonRecord): boolean => {
  const [key, ...others] = Object.keys(record);
  return key !== undefined && others.length === 0 && REFERENCES.has(key);
};

const parsed = (text: string): unknown => {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The object that a text writes as JSON, or `undefined`. */
export const parsedRecord = (text: string): JsonRecord | undefined => {
  const found = parsed(text);
  return isRecord(found) ? found : undefined;
};

const holdsHidden = (value: unknown): boolean => {
  if (value instanceof Hidden) return true;
  if (Array.isArray(value)) return value.some(holdsHidden);
  return isRecord(value) && Object.values(value).some(holdsHidden);
};

const isSecretText = (text: string): boolean => holdsASecret(text) || holdsHidden(hideSecrets(parsed(text)));

const isSecretEntry = (record: JsonRecord, key: string, secret: boolean): boolean => {
  if (NAMED.has(key.toLowerCase()) && pairsSecret(record)) return true;
  if (key === 'Default' && String(record['NoEcho']) === 'true') return true;
  return secret ? !REFERENCE_NAME.test(plain(key)) : namesSecret(key);
};

const hideRecord = (record: JsonRecord, secret: boolean): JsonRecord =>
  isReference(record)
    ? record
    : Object.fromEntries(
        Object.entries(record).map(([key, value]) => [key, hideSecrets(value, isSecretEntry(record, key, secret))]),
      );

const hideText = (text: string, secret: boolean): string | Hidden => {
  if (RESOLVED_LATER.test(text)) return text;
  return (secret && !ARN.test(text)) || isSecretText(text) ? new Hidden(text) : text;
};

/**
 * A copy of a part of a template in which whatever looks like a secret is `Hidden`: by the name of its key, by the name
 * beside it, as the default of a `NoEcho` parameter, or by its own text. References stay: they name a secret and hold none.
 */
export const hideSecrets = (value: unknown, secret = false): unknown => {
  if (Array.isArray(value)) return value.map((each) => hideSecrets(each, secret));
  if (isRecord(value)) return hideRecord(value, secret);
  if (typeof value === 'number') return secret ? new Hidden(String(value)) : value;
  return typeof value === 'string' ? hideText(value, secret) : value;
};
