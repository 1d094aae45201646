import { accountExample, accountSchema } from '../accounts/schemas';
import { defineRoute } from '../http/route';
import { Problem } from '../problems/problem';
import { startSession } from '../sessions/start-session';
import { PASSKEY_EXAMPLES } from './examples';
import { passkeySignInSchema, signInOptionsSchema } from './schemas';
import { unlessRefused } from './unless-refused';

const createSignInOptions = defineRoute({
  operationId: 'createPasskeySignInOptions',
  tag: 'passkeys',
  method: 'post',
  path: '/sessions/passkey-options',
  summary: 'What a browser needs to sign in with a passkey',
  access: 'public',
  success: {
    status: 201,
    description: 'For `navigator.credentials.get`; good for one answer within five minutes.',
    schema: signInOptionsSchema,
    example: PASSKEY_EXAMPLES.signInOptions,
  },
  problems: ['too-many-attempts'],
  async handle({ clientAddress, origin, services }) {
    await services.attempts.countChallenge(clientAddress);
    return { body: await services.passkeys.signInOptions(origin) };
  },
});

const createPasskeySession = defineRoute({
  operationId: 'createPasskeySession',
  tag: 'passkeys',
  method: 'post',
  path: '/sessions/passkey',
  summary: 'Sign in with a passkey; a session that was sent along ends',
  access: 'public',
  body: passkeySignInSchema,
  bodyExample: { credential: PASSKEY_EXAMPLES.assertion },
  success: {
    status: 201,
    description: 'The account; the cookies of session and device are set.',
    schema: accountSchema,
    example: accountExample,
  },
  problems: ['passkey-refused', 'too-many-attempts'],
  async handle(call) {
    const { body, clientAddress, services } = call;
    const accountId = await services.attempts.redeem(clientAddress, () =>
      unlessRefused(() => services.passkeys.assert(body.credential)),
    );
    if (accountId === undefined) throw new Problem('passkey-refused');
    return { body: await services.accounts.get(accountId), session: await startSession(call, accountId) };
  },
});

export const passkeySessionRoutes = [createSignInOptions, createPasskeySession];
