import { defineRoute } from '../http/route';
import { notFound } from '../problems/not-found';
import { Problem } from '../problems/problem';
import { PASSKEY_EXAMPLES } from './examples';
import {
  newPasskeySchema,
  passkeyChangeSchema,
  passkeyListSchema,
  passkeyPathSchema,
  passkeySchema,
  registrationOptionsSchema,
} from './schemas';
import { passkeySessionRoutes } from './session-routes';
import { unlessRefused } from './unless-refused';

const ONE = { tag: 'passkeys', path: '/passkeys/{id}', access: 'session', params: passkeyPathSchema } as const;

const createRegistrationOptions = defineRoute({
  operationId: 'createPasskeyRegistrationOptions',
  tag: 'passkeys',
  method: 'post',
  path: '/passkeys/registration-options',
  summary: 'What a browser needs to make a passkey',
  access: 'session',
  success: {
    status: 201,
    description: 'For `navigator.credentials.create`; good for one answer within five minutes.',
    schema: registrationOptionsSchema,
    example: {
      ...PASSKEY_EXAMPLES.registrationOptions,
      pubKeyCredParams: [...PASSKEY_EXAMPLES.registrationOptions.pubKeyCredParams],
      excludeCredentials: [],
    },
  },
  problems: ['too-many-attempts'],
  async handle({ accountId, clientAddress, origin, services }) {
    await services.attempts.countChallenge(clientAddress);
    return { body: await services.passkeys.registrationOptions(await services.accounts.get(accountId), origin) };
  },
});

const createPasskey = defineRoute({
  operationId: 'createPasskey',
  tag: 'passkeys',
  method: 'post',
  path: '/passkeys',
  summary: 'Register a passkey',
  access: 'session',
  body: newPasskeySchema,
  bodyExample: {
    name: 'Phone',
    credential: {
      ...PASSKEY_EXAMPLES.registration,
      response: { ...PASSKEY_EXAMPLES.registration.response, transports: ['internal'] },
    },
  },
  success: {
    status: 201,
    description: 'The passkey; it signs in from now on.',
    schema: passkeySchema,
    example: PASSKEY_EXAMPLES.passkey,
  },
  problems: ['passkey-refused', 'limit-reached'],
  async handle({ accountId, body, services }) {
    const passkey = await unlessRefused(() => services.passkeys.register(accountId, body.name, body.credential));
    if (passkey === undefined) throw new Problem('passkey-refused');
    return { body: passkey };
  },
});

const listPasskeys = defineRoute({
  operationId: 'listPasskeys',
  tag: 'passkeys',
  method: 'get',
  path: '/passkeys',
  summary: 'The passkeys of the account',
  access: 'session',
  versioned: 'list',
  success: {
    status: 200,
    description: 'The passkeys.',
    schema: passkeyListSchema,
    example: { items: [PASSKEY_EXAMPLES.passkey] },
  },
  problems: [],
  async handle({ accountId, services }) {
    return { body: { items: await services.passkeys.store.list(accountId) } };
  },
});

const updatePasskey = defineRoute({
  ...ONE,
  operationId: 'updatePasskey',
  method: 'patch',
  summary: 'Rename a passkey',
  body: passkeyChangeSchema,
  bodyExample: { name: 'Old phone' },
  success: {
    status: 200,
    description: 'The passkey after the change.',
    schema: passkeySchema,
    example: PASSKEY_EXAMPLES.passkey,
  },
  problems: ['not-found'],
  async handle({ accountId, params, body, services }) {
    const passkey = await services.passkeys.store.rename(accountId, params.id, body.name);
    if (passkey === undefined) throw notFound('passkey');
    return { body: passkey };
  },
});

const deletePasskey = defineRoute({
  ...ONE,
  operationId: 'deletePasskey',
  method: 'delete',
  summary: 'Delete a passkey: it signs in no more',
  success: { status: 204, description: 'The passkey is gone.' },
  problems: ['not-found'],
  async handle({ accountId, params, services }) {
    if (!(await services.passkeys.store.remove(accountId, params.id))) throw notFound('passkey');
    return {};
  },
});

export const passkeyRoutes = [
  createRegistrationOptions,
  createPasskey,
  listPasskeys,
  updatePasskey,
  deletePasskey,
  ...passkeySessionRoutes,
];
