import type { FieldRule, FieldRules } from '../../ui/check-fields';

/** A password is only checked for presence at sign-in: it may be older than today's rule. */
const someText: FieldRule = {
  safeParse: (value) =>
    typeof value === 'string' && value !== ''
      ? { success: true, data: value }
      : { success: false, error: { issues: [{ message: 'Type your password.' }] } },
};

export async function signInRules(): Promise<FieldRules<'email' | 'password'>> {
  const { emailSchema } = await import('@hexastyle/habits/inputs');
  return { email: emailSchema, password: someText };
}

export async function forgotRules(): Promise<FieldRules<'email'>> {
  const { emailSchema } = await import('@hexastyle/habits/inputs');
  return { email: emailSchema };
}

export async function resetRules(): Promise<FieldRules<'password'>> {
  const { passwordSchema } = await import('@hexastyle/habits/inputs');
  return { password: passwordSchema };
}

export async function signUpRules(): Promise<FieldRules<'email' | 'password'>> {
  const { emailSchema, passwordSchema } = await import('@hexastyle/habits/inputs');
  return { email: emailSchema, password: passwordSchema };
}
