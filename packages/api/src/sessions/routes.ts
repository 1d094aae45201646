import { accountExample, accountSchema } from '../accounts/schemas';
import { defineRoute } from '../http/route';
import { Problem } from '../problems/problem';
import { credentialsSchema } from './schemas';

const createSession = defineRoute({
  operationId: 'createSession',
  tag: 'sessions',
  method: 'post',
  path: '/sessions',
  summary: 'Sign in: start a session; a session that was sent along ends',
  access: 'public',
  body: credentialsSchema,
  bodyExample: { email: 'ana@example.com', password: 'correct horse battery' },
  success: {
    status: 201,
    description: 'The account; the cookies of session and device are set.',
    schema: accountSchema,
    example: accountExample,
  },
  problems: ['wrong-credentials', 'too-many-attempts'],
  async handle({ body, services, clientAddress, sessionToken, deviceToken }) {
    const device = await services.devices.recognize(deviceToken, body.email);
    const claimant = { address: clientAddress, email: body.email, device };
    const account = await services.attempts.signIn(claimant, () => services.accounts.authenticate(body));
    if (account === undefined) throw new Problem('wrong-credentials');
    return {
      body: account,
      session: {
        kind: 'start',
        token: await services.sessions.replace(sessionToken, account.id),
        deviceToken: await services.devices.replace(deviceToken, account.id),
      },
    };
  },
});

const deleteSession = defineRoute({
  operationId: 'deleteSession',
  tag: 'sessions',
  method: 'delete',
  path: '/session',
  summary: 'Sign out; signing out twice is no error',
  access: 'public',
  success: { status: 204, description: 'Signed out; the session cookie is removed.' },
  problems: [],
  async handle({ services, sessionToken }) {
    await services.sessions.end(sessionToken);
    return { session: { kind: 'end' } };
  },
});

export const sessionRoutes = [createSession, deleteSession];
