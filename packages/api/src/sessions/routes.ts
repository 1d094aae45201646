import { accountExample, accountSchema } from '../accounts/schemas';
import { defineRoute } from '../http/route';
import { notFound } from '../problems/not-found';
import { Problem } from '../problems/problem';
import { credentialsSchema, listedSessionExample, sessionListSchema, sessionPathSchema } from './schemas';
import { startSession } from './start-session';

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
  async handle(call) {
    const { body, services, clientAddress, deviceToken } = call;
    const device = await services.devices.recognize(deviceToken, body.email);
    const claimant = { address: clientAddress, email: body.email, device };
    const account = await services.attempts.signIn(claimant, () => services.accounts.authenticate(body));
    if (account === undefined) throw new Problem('wrong-credentials');
    return {
      body: account,
      session: await startSession(call, account.id),
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

const listSessions = defineRoute({
  operationId: 'listSessions',
  tag: 'sessions',
  method: 'get',
  path: '/sessions',
  summary: 'Where the account is signed in',
  access: 'session',
  success: {
    status: 200,
    description: 'The sessions, the one used last first.',
    schema: sessionListSchema,
    example: { items: [listedSessionExample] },
  },
  problems: [],
  async handle({ accountId, services, sessionToken = '' }) {
    return { body: { items: await services.sessions.list(accountId, sessionToken) } };
  },
});

const revokeSession = defineRoute({
  operationId: 'revokeSession',
  tag: 'sessions',
  method: 'delete',
  path: '/sessions/{id}',
  summary: 'Sign out somewhere else',
  access: 'session',
  params: sessionPathSchema,
  success: { status: 204, description: 'The session is over.' },
  problems: ['not-found'],
  async handle({ accountId, params, services }) {
    if (!(await services.sessions.endById(accountId, params.id))) {
      throw notFound('session');
    }
    return {};
  },
});

const revokeOtherSessions = defineRoute({
  operationId: 'revokeOtherSessions',
  tag: 'sessions',
  method: 'delete',
  path: '/sessions',
  summary: 'Sign out everywhere else',
  access: 'session',
  success: { status: 204, description: 'The other sessions are over.' },
  problems: [],
  async handle({ accountId, services, sessionToken }) {
    await services.sessions.endAll(accountId, sessionToken);
    return {};
  },
});

export const sessionRoutes = [createSession, deleteSession, listSessions, revokeSession, revokeOtherSessions];
