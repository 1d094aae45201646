import * as z from 'zod';
import { mailTokenSchema } from '../mail-tokens/schemas';

export const newEmailConfirmationSchema = z
  .strictObject({ token: mailTokenSchema })
  .meta({ id: 'NewEmailConfirmation' });
