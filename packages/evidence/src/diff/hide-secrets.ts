import { isRecord, textAt, type JsonRecord } from '../facts/assembly/record';
import { Hidden } from './hidden';

const SECRET_NAME =
  /(password|passwd|passphrase|secret|secretstring|secretstringtemplate|token|apikey|accesskey|secretkey|privatekey|credentials?|connectionstring|databaseurl|headervalue)$/;
/** Names that end like a secret and hold none. */
const HARMLESS_NAME = /^(servicetoken|generatesecretstring|manageduserpassword|managemasteruserpassword)$/;
/** What a secret's name, identifier or ARN is called. */
const REFERENCE_NAME = /(arn|id|name|length|type)$/;
const SECRET_TEXT =
  /(AKIA|ASIA)[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|:\/\/[^/\s:@]*:[^/\s@]+@|(password|passwd|secret)=/i;
const RESOLVED_LATER = /^\{\{resolve:[^}]*\}\}$/;
const REFERENCES: ReadonlySet<string> = new Set(['Ref', 'Fn::GetAtt', 'Fn::ImportValue']);

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const namesSecret = (name: string): boolean => SECRET_NAME.test(plain(name)) && !HARMLESS_NAME.test(plain(name));

/** `{ Name: 'DB_PASSWORD', Value: … }` and its kin. */
const pairsSecret = (record: JsonRecord): boolean =>
  ['Name', 'Key', 'ParameterKey'].some((key) => namesSecret(textAt(record, key) ?? ''));

const isReference = (record: JsonRecord): boolean => {
  const [key, ...others] = Object.keys(record);
  return key !== undefined && others.length === 0 && REFERENCES.has(key);
};

/** The object that a text writes as JSON, or `undefined`. */
export const parsedRecord = (text: string): JsonRecord | undefined => {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
};

const holdsHidden = (value: unknown): boolean => {
  if (value instanceof Hidden) return true;
  if (Array.isArray(value)) return value.some(holdsHidden);
  return isRecord(value) && Object.values(value).some(holdsHidden);
};

const isSecretText = (text: string): boolean => {
  if (RESOLVED_LATER.test(text)) return false;
  const parsed = parsedRecord(text);
  return SECRET_TEXT.test(text) || (parsed !== undefined && holdsHidden(hideSecrets(parsed)));
};

const isSecretEntry = (record: JsonRecord, key: string, secret: boolean): boolean => {
  if (key === 'Value' && pairsSecret(record)) return true;
  if (key === 'Default' && String(record['NoEcho']) === 'true') return true;
  return secret ? !REFERENCE_NAME.test(plain(key)) : namesSecret(key);
};

const hideRecord = (record: JsonRecord, secret: boolean): JsonRecord =>
  isReference(record)
    ? record
    : Object.fromEntries(
        Object.entries(record).map(([key, value]) => [key, hideSecrets(value, isSecretEntry(record, key, secret))]),
      );

/**
 * A copy of a part of a template in which whatever looks like a secret is `Hidden`: by the name of its key, by the name
 * beside it, as the default of a `NoEcho` parameter, or by its own text. References stay: they name a secret and hold none.
 */
export const hideSecrets = (value: unknown, secret = false): unknown => {
  if (Array.isArray(value)) return value.map((each) => hideSecrets(each, secret));
  if (isRecord(value)) return hideRecord(value, secret);
  if (typeof value === 'number') return secret ? new Hidden(String(value)) : value;
  if (typeof value !== 'string' || RESOLVED_LATER.test(value)) return value;
  return secret || isSecretText(value) ? new Hidden(value) : value;
};
