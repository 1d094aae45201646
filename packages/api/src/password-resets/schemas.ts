import { passwordSchema } from '@hexastyle/habits/inputs';
import * as z from 'zod';
import { mailTokenSchema } from '../mail-tokens/schemas';
import { credentialsSchema } from '../sessions/schemas';

/** Bounded like the address at sign-in, and judged as little. */
export const newPasswordResetSchema = z
  .strictObject({ email: credentialsSchema.shape.email.min(3) })
  .meta({ id: 'NewPasswordReset' });

export const newPasswordSchema = z
  .strictObject({ token: mailTokenSchema, password: passwordSchema })
  .meta({ id: 'NewPassword' });
