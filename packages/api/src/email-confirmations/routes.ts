import { defineRoute } from '../http/route';
import { Problem } from '../problems/problem';
import { newEmailConfirmationSchema } from './schemas';

/** Public, because the mail may be opened where nobody is signed in. */
const createEmailConfirmation = defineRoute({
  operationId: 'createEmailConfirmation',
  tag: 'accounts',
  method: 'post',
  path: '/email-confirmations',
  summary: 'Confirm an e-mail address with the token of a mail',
  access: 'public',
  body: newEmailConfirmationSchema,
  bodyExample: { token: 'x'.repeat(43) },
  success: { status: 204, description: 'The address is confirmed and is now the address of the account.' },
  problems: ['link-expired', 'email-taken', 'too-many-attempts'],
  async handle({ body, clientAddress, services }) {
    const isConfirmed = await services.attempts.redeem(clientAddress, async () =>
      (await services.credentials.confirmEmail(body.token, services.now())) ? true : undefined,
    );
    if (isConfirmed === undefined) throw new Problem('link-expired');
    return {};
  },
});

export const emailConfirmationRoutes = [createEmailConfirmation];
