/**
 * What services give out, by the beginnings that let it be found: keys of AWS, Stripe, GitHub, GitLab, Slack, npm, Google,
 * OpenAI, SendGrid, PyPI and Hugging Face, tokens that are signed, private keys, and passwords within addresses.
 */
const SHAPES: readonly RegExp[] = [
  /\b(AKIA|ASIA)[0-9A-Z]{16}\b/,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /:\/\/[^/\s:@]*:[^/\s@]+@/,
  /\b[sr]k_(live|test)_\w{8,}/,
  /\bwhsec_[\w+/=]{16,}/,
  /\bgh[oprsu]_[0-9A-Za-z]{20,}/,
  /\bgithub_pat_\w{20,}/,
  /\bglpat-[\w-]{16,}/,
  /\bxox[a-z]-[\w-]{8,}/,
  /hooks\.slack\.com\/services\/\w+\/\w+\/\w+/,
  /\bnpm_[0-9A-Za-z]{30,}/,
  /\bAIza[\w-]{35}/,
  /\bsk-(?=[\w-]*\d)[\w-]{20,}/,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/,
  /\bpypi-[\w-]{40,}/,
  /\bhf_[0-9A-Za-z]{30,}/,
  /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/,
  /\b(password|passwd|pwd|secret|accountkey|sharedaccesskey)=(?!\$|\{\{)[^\s;&"]+/i,
];

/** Forty characters that stand alone, as secret access keys of AWS are written. */
const FORTY = /(?<![\w+/=.:-])[A-Za-z0-9+/]{40}(?![\w+/=.:-])/g;

/** Chance changes between small letters, capitals and digits about 25 times in forty characters; words and hashes do not. */
const LEAST_TURNS = 16;
const kindOf = (character: string): number => [/[a-z]/, /[A-Z]/, /\d/].findIndex((kind) => kind.test(character));
const turnsOf = (text: string): number =>
  Array.from(text).filter((character, index) => index > 0 && kindOf(character) !== kindOf(text.charAt(index - 1)))
    .length;

/** An id of the CDK: words, and the hash of where they stand. */
const LOGICAL_ID = /^([A-Z][a-z]+)+[\dA-F]{8,}$/;

const isByChance = (text: string): boolean =>
  !LOGICAL_ID.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text) && turnsOf(text) >= LEAST_TURNS;

/** Whether a text, or a part of it, has the shape of a secret, whatever it is called. */
export const holdsASecret = (text: string): boolean =>
  SHAPES.some((shape) => shape.test(text)) || (text.match(FORTY) ?? []).some(isByChance);
