/** What a name says of its value: a secret, the place where one is kept, or neither. */
export type Promised = 'secret' | 'place' | 'nothing';

/** Words that end so are secrets, also where they are written together with another: `DBPASSWORD`, `authtoken`. */
const SECRET_WORD =
  /(password|passwd|passphrase|passcode|secret|token|credential|(api|access|private|secret|signing|encryption)key)s?$|^(creds|secretstring|headervalue)$|^(db|pg|smtp|root|admin|user)(pass|pwd)$/;

/** Of a key, what goes before it makes it a secret: `SIGNING_KEY`, and not `PARTITION_KEY` or `PUBLIC_KEY`. */
const SECRET_KEY =
  /^(access|account|admin|api|app|auth|cookie|decryption|deploy|encryption|hmac|jwt|license|licence|master|private|secret|session|shared|signing|signature|ssh|webhook)$/;

/** What tells where a secret is kept. */
const PLACE = /^(arn|id|name|parameter|ref)s?$/;

/** What describes a secret and is none: `TOKEN_TTL`, `PASSWORD_POLICY`. */
const DESCRIPTION =
  /^(ttl|ms|seconds|minutes|hours|days|length|size|count|limit|max|min|lifetime|expiry|expiration|expires|in|age|validity|units|type|algorithm|issuer|audience|uri|url|endpoint|headers?|policy|scopes?|prefix|format|version|rotation|enabled|required|store|provider|service|mode|file|path|region|bucket|timeout|interval)$/;
const MEASURE = /^(max|min|num|manage|generate)$/;

const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    // The product is called so, and holds none itself.
    .replaceAll(/secrets?[^a-z0-9]?manager/g, ' ')
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');

/** A word of a name, by itself and by the words around it. */
const isSecret = (word: string, index: number, words: readonly string[]): boolean => {
  if (SECRET_WORD.test(word)) return true;
  if (/^keys?$/.test(word)) return SECRET_KEY.test(words[index - 1] ?? '');
  // `PASS_THROUGH` passes something on, and a shell's `PWD` is a folder.
  if (word === 'pass') return index === words.length - 1;
  return word === 'pwd' && words.length > 1;
};

/** What the name of a variable, a property or a parameter promises, however it is spelled: `DB_PASS`, `masterUserPassword`. */
export const whatANamePromises = (name: string): Promised => {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (!words.some(isSecret)) return 'nothing';
  if (PLACE.test(last)) return 'place';
  return DESCRIPTION.test(last) || MEASURE.test(words[0] ?? '') ? 'nothing' : 'secret';
};
