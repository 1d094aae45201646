import { defineRoute } from '../http/route';
import { demandStrong } from '../passwords/demand-strong';
import { Problem } from '../problems/problem';
import { newPasswordResetSchema, newPasswordSchema } from './schemas';

/** Nobody looks here whether there is an account: the same is written for every address, and the mail decides. */
const createPasswordReset = defineRoute({
  operationId: 'createPasswordReset',
  tag: 'accounts',
  method: 'post',
  path: '/password-resets',
  summary: 'Ask for a mail to choose a new password',
  access: 'public',
  body: newPasswordResetSchema,
  bodyExample: { email: 'ana@example.com' },
  success: { status: 204, description: 'A mail is under way if an account has this address.' },
  problems: ['too-many-attempts'],
  async handle({ body, clientAddress, services }) {
    await services.attempts.countMail(clientAddress, body.email);
    const mail = { kind: 'reset-password', recipient: body.email, accountId: null } as const;
    await services.mails.enqueue(mail, services.now());
    services.postOffice.kick();
    return {};
  },
});

const resetPassword = defineRoute({
  operationId: 'resetPassword',
  tag: 'accounts',
  method: 'put',
  path: '/password',
  summary: 'Choose a new password with the token of a mail; all sessions end',
  access: 'public',
  body: newPasswordSchema,
  bodyExample: { token: 'x'.repeat(43), password: 'purple kettle moon' },
  success: { status: 204, description: 'The password is changed: sign in with it.' },
  problems: ['link-expired', 'weak-password', 'too-many-attempts'],
  async handle({ body, clientAddress, services }) {
    const { credentials, mailTokens, attempts, sessions, devices, postOffice, now } = services;
    const accountId = await attempts.redeem(clientAddress, async () => {
      const found = await mailTokens.find(body.token, 'reset-password');
      if (found === undefined) return undefined;
      await demandStrong(body.password, found.email);
      return credentials.resetPassword(body.token, body.password, now());
    });
    if (accountId === undefined) throw new Problem('link-expired');
    await sessions.endAll(accountId, undefined);
    await devices.forgetAll(accountId);
    postOffice.kick();
    return { session: { kind: 'end' } };
  },
});

export const passwordResetRoutes = [createPasswordReset, resetPassword];
