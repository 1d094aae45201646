import { defineRoute } from '../http/route';
import { demandStrong } from '../passwords/demand-strong';
import { startSession } from '../sessions/start-session';
import { demandPassword } from './demand-password';
import { emailChangeSchema, passwordChangeSchema } from './schemas';

const changePassword = defineRoute({
  operationId: 'changePassword',
  tag: 'accounts',
  method: 'post',
  path: '/account/password',
  summary: 'Change the password; all other sessions end',
  access: 'session',
  body: passwordChangeSchema,
  bodyExample: { password: 'correct horse battery', newPassword: 'purple kettle moon' },
  success: { status: 204, description: 'The password is changed; this session goes on under a new cookie.' },
  problems: ['wrong-password', 'weak-password', 'too-many-attempts'],
  async handle(call) {
    const { accountId, body, services } = call;
    const email = await demandPassword(call, body.password);
    await demandStrong(body.newPassword, email, '#/newPassword');
    await services.credentials.changePassword(accountId, body.newPassword, services.now());
    await services.sessions.endAll(accountId, undefined);
    services.postOffice.kick();
    return { session: await startSession(call, accountId) };
  },
});

/** Whether the address is taken shows only to whoever opens the mail, who owns it. */
const changeEmail = defineRoute({
  operationId: 'changeEmail',
  tag: 'accounts',
  method: 'post',
  path: '/account/email',
  summary: 'Ask for another e-mail address, or for a new mail to confirm this one',
  access: 'session',
  body: emailChangeSchema,
  bodyExample: { email: 'ana@example.org', password: 'correct horse battery' },
  success: { status: 204, description: 'A mail is under way to the address; it counts when its link is opened.' },
  problems: ['wrong-password', 'too-many-attempts'],
  async handle(call) {
    const { accountId, body, clientAddress, services } = call;
    await demandPassword(call, body.password);
    await services.attempts.countMail(clientAddress, body.email);
    await services.credentials.requestEmail(accountId, body.email, services.now());
    services.postOffice.kick();
    return {};
  },
});

export const credentialRoutes = [changePassword, changeEmail];
