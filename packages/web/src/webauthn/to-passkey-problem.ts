import { sayIn } from '../i18n/say';
import { speech } from '../i18n/speech';
import { Problem } from '../problem/problem';
import type { en } from './words/en';
import { webauthnWords } from './words/webauthn-words';

/** Names of errors as the ceremonies of WebAuthn, level 3, end with them. */
const REASONS: Readonly<Record<string, keyof typeof en>> = {
  NotAllowedError: 'cancelled',
  AbortError: 'cancelled',
  InvalidStateError: 'known',
  ConstraintError: 'incapable',
  NotSupportedError: 'incapable',
  SecurityError: 'wrong-address',
};

/** What a device threw instead of a passkey, in words. */
export async function toPasskeyProblem(thrown: unknown): Promise<Problem> {
  const reason = (thrown instanceof Error ? REASONS[thrown.name] : undefined) ?? 'failed';
  const language = speech.language();
  await webauthnWords.ready(language);
  const text = sayIn(webauthnWords, language)(reason);
  return new Problem('refused', text, [], { cause: thrown, code: `passkey-${reason}` });
}
