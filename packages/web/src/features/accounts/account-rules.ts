import { loadInputs } from '../../records/load-inputs';
import type { FieldRule, FieldRules } from '../../ui/check-fields';

/** What can be wrong with a field, by the key of the text that says so. */
export type AccountFault = 'no-password' | 'bad-email' | 'long-email' | 'short-password' | 'long-password';

type Rules<Field extends string> = Promise<FieldRules<Field, AccountFault>>;

/** The part of a zod schema that a rule needs. */
interface Schema {
  safeParse(
    text: string,
  ):
    | { readonly success: true; readonly data: string }
    | { readonly success: false; readonly error: { readonly issues: readonly { readonly code: string }[] } };
}

/** A password that is there is only checked for presence: it may be older than today's rule. */
const someText: FieldRule<AccountFault> = (text) => (text === '' ? { fault: 'no-password' } : { value: text });

/** A rule that the server has too; what breaks its upper limit is told apart from the rest. */
function rule(schema: Schema, tooLong: AccountFault, rest: AccountFault): FieldRule<AccountFault> {
  return (text) => {
    const read = schema.safeParse(text);
    if (read.success) return { value: read.data };
    return { fault: read.error.issues[0]?.code === 'too_big' ? tooLong : rest };
  };
}

async function rules() {
  const { emailSchema, passwordSchema } = await loadInputs();
  return {
    email: rule(emailSchema, 'long-email', 'bad-email'),
    password: rule(passwordSchema, 'long-password', 'short-password'),
  };
}

/** An address, and the password as it is. */
export async function credentialRules(): Rules<'email' | 'password'> {
  return { email: (await rules()).email, password: someText };
}

export async function forgotRules(): Rules<'email'> {
  return { email: (await rules()).email };
}

export async function resetRules(): Rules<'password'> {
  return { password: (await rules()).password };
}

export async function changePasswordRules(): Rules<'password' | 'newPassword'> {
  return { password: someText, newPassword: (await rules()).password };
}

/** Nothing has to be loaded for it. */
export function deletionRules(): Rules<'password'> {
  return Promise.resolve({ password: someText });
}

export const signUpRules: () => Rules<'email' | 'password'> = rules;
