import { WellArchitectedClient } from './well-architected-client';

describe('the client of the backend', () => {
  it('given a name with a slash, when the environment is asked for, then the name stays one segment', async () => {
    const addresses: string[] = [];
    const client = new WellArchitectedClient({
      fetch: (input) => {
        addresses.push(input instanceof Request ? input.url : input.toString());
        return Promise.resolve(new Response('{}'));
      },
    });

    await client.getEnvironment('a/b');

    expect(addresses).toEqual(['plugin://well-architected/environments/a%2Fb']);
  });

  it('given an answer that is not 2xx, when the environments are asked for, then the server’s message is the error', async () => {
    const body = {
      error: { name: 'NotAllowedError', message: 'Reading needs a permission.' },
      response: { statusCode: 403 },
    };
    const client = new WellArchitectedClient({
      fetch: () =>
        Promise.resolve(
          new Response(JSON.stringify(body), { status: 403, headers: { 'content-type': 'application/json' } }),
        ),
    });

    await expect(client.listEnvironments()).rejects.toThrow('Reading needs a permission.');
  });
});
