import { defineRoute } from '../http/route';
import { demandStrong } from '../passwords/demand-strong';
import { Problem } from '../problems/problem';
import { startSession } from '../sessions/start-session';
import { credentialRoutes } from './credential-routes';
import { accountChangeSchema, accountExample, accountSchema, newAccountSchema } from './schemas';

const createAccount = defineRoute({
  operationId: 'createAccount',
  tag: 'accounts',
  method: 'post',
  path: '/accounts',
  summary: 'Sign up: create an account and start a session',
  access: 'public',
  body: newAccountSchema,
  bodyExample: { email: 'ana@example.com', password: 'correct horse battery', timeZone: 'Europe/Lisbon' },
  success: {
    status: 201,
    description: 'The account; the cookies of session and device are set.',
    schema: accountSchema,
    example: accountExample,
  },
  problems: ['email-taken', 'weak-password', 'too-many-attempts'],
  async handle(call) {
    const { body, services, clientAddress } = call;
    await services.attempts.countSignUp(clientAddress);
    await demandStrong(body.password, body.email);
    const account = await services.accounts.create(body, services.now());
    if (account === undefined) throw new Problem('email-taken');
    services.postOffice.kick();
    return {
      body: account,
      session: await startSession(call, account.id),
    };
  },
});

const getAccount = defineRoute({
  operationId: 'getAccount',
  tag: 'accounts',
  method: 'get',
  path: '/account',
  summary: 'The account of the session',
  access: 'session',
  scope: 'account:read',
  success: { status: 200, description: 'The account.', schema: accountSchema, example: accountExample },
  problems: [],
  async handle({ accountId, services }) {
    return { body: await services.accounts.get(accountId) };
  },
});

const updateAccount = defineRoute({
  operationId: 'updateAccount',
  tag: 'accounts',
  method: 'patch',
  path: '/account',
  summary: 'Change time zone, start of the day, first weekday, theme or language',
  access: 'session',
  scope: 'account:write',
  body: accountChangeSchema,
  bodyExample: { timeZone: 'America/Sao_Paulo' },
  success: {
    status: 200,
    description: 'The account after the change.',
    schema: accountSchema,
    example: accountExample,
  },
  problems: [],
  async handle({ accountId, body, services }) {
    return { body: await services.accounts.update(accountId, body) };
  },
});

export const accountRoutes = [createAccount, getAccount, updateAccount, ...credentialRoutes];
