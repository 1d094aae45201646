import { askAccountEarly, takeEarlyAnswer } from '../device/early-account';
import { fakeApi } from '../testing/fake-api';
import { problem, somebody } from '../testing/samples';
import { askAccount } from './ask-account';

const answerEarly = ({ status, body }: { readonly status: number; readonly body: unknown }) => {
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(body, { status }));
  askAccountEarly();
};

describe('who is signed in', () => {
  afterEach(() => jest.restoreAllMocks());

  it('given it was asked while the application was loaded, is what the server said then, and is not asked twice', async () => {
    const api = fakeApi();
    const account = somebody();
    answerEarly({ status: 200, body: account });
    expect(await askAccount()).toEqual(account);
    expect(api.calls).toEqual([]);
    expect(takeEarlyAnswer()).toBeUndefined();
  });

  it('given nobody was, is nobody', async () => {
    fakeApi();
    answerEarly(problem(401, 'not-signed-in', 'This needs a session.'));
    await expect(askAccount()).rejects.toMatchObject({ kind: 'signed-out' });
  });

  it('given the network was off then, is told as any request that reaches nobody', async () => {
    fakeApi();
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    askAccountEarly();
    await expect(askAccount()).rejects.toMatchObject({ kind: 'unreachable' });
  });
});
