import { problemType, type ProblemCode } from '../problems/catalogue';
import { ROUTES } from '../routes';
import { describeApi } from '../testing/describe-api';
import { requestTo, type Belongings } from '../testing/request-to';
import { somebodyWithEverything } from '../testing/somebody-with-everything';
import type { TestApi } from '../testing/test-api';
import { UNLIMITED } from '../testing/unlimited';
import { SCOPES, type Scope } from './scopes';

interface Tokens {
  readonly belongings: Belongings;
  readonly every: string;
  readonly only: ReadonlyMap<Scope, string>;
  readonly allBut: ReadonlyMap<Scope, string>;
}

async function makeTokens(api: TestApi): Promise<Tokens> {
  const { owner, belongings } = await somebodyWithEverything(api);
  const make = async (scopes: readonly Scope[]): Promise<string> =>
    (await owner.ask<{ token: string }>('POST', '/tokens', { body: { name: 'A program', scopes } })).token;
  const only = new Map<Scope, string>();
  const allBut = new Map<Scope, string>();
  for (const scope of SCOPES) {
    only.set(scope, await make([scope]));
    allBut.set(scope, await make(SCOPES.filter((other) => other !== scope)));
  }
  return { belongings, only, allBut, every: await make(SCOPES) };
}

const LOCKED = ROUTES.filter(({ access }) => access === 'session');

describeApi(
  'a token',
  (api) => {
    let tokens: Tokens | undefined;

    it.each(LOCKED.map((route) => [route.operationId, route] as const))(
      'opens %s with the scope that it names, with no other, and not at all where it names none',
      async (_id, route) => {
        tokens ??= await makeTokens(api());
        const { method, path, options } = requestTo(route, tokens.belongings);
        const ask = async (token: string | undefined): Promise<{ status: number; type?: string }> => {
          const bearer = token === undefined ? {} : { authorization: `Bearer ${token}` };
          const headers = { ...options.headers, origin: '', ...bearer };
          const { status, text } = await api()
            .visitor()
            .send(method, path, { ...options, headers });
          return { status, ...(status < 400 ? {} : { type: (JSON.parse(text) as { type: string }).type }) };
        };
        const refused = (status: number, code: ProblemCode) => ({ status, type: problemType(code) });
        expect(await ask(undefined)).toEqual(refused(401, 'not-signed-in'));
        if (route.scope === undefined) {
          expect(await ask(tokens.every)).toEqual(refused(403, 'scope-missing'));
          return;
        }
        expect(await ask(tokens.allBut.get(route.scope))).toEqual(refused(403, 'scope-missing'));
        expect([401, 403]).not.toContain((await ask(tokens.only.get(route.scope))).status);
      },
    );
  },
  { ...UNLIMITED, modes: ['lambda'] },
);
