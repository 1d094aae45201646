import { WellArchitectedClient } from './well-architected-client';

describe('the client of the backend', () => {
  it('given a name with a slash, when the environment is asked for, then the name stays one segment', async () => {
    const addresses: string[] = [];
    const client = new WellArchitectedClient({
      fetch: (input) => {
        addresses.push(input instanceof Request ? input.url : input.toString());
        return Promise.resolve(Response.json({}));
      },
    });

    await client.getEnvironment('a/b');

    expect(addresses).toEqual(['plugin://well-architected/environments/a%2Fb']);
  });

  it('given references and a cursor, when they are sent, then they arrive as they are', async () => {
    const addresses: string[] = [];
    const client = new WellArchitectedClient({
      fetch: (input) => {
        addresses.push(input instanceof Request ? input.url : input.toString());
        return Promise.resolve(Response.json({}));
      },
    });

    await client.compareReports({ environment: 'staging', commit: '9f3c' }, { environment: 'production', id: '12' });
    await client.listChanges('staging', '2026-01-01T00:00:00.000Z_1');
    await client.listReports('staging');

    expect(addresses).toEqual([
      'plugin://well-architected/compare?base=staging%409f3c&head=production%3A12',
      'plugin://well-architected/environments/staging/changes?after=2026-01-01T00%3A00%3A00.000Z_1',
      'plugin://well-architected/environments/staging/reports?limit=1000',
    ]);
  });

  it('given a filter of drills, when they are listed, then it is in the address', async () => {
    const addresses: string[] = [];
    const client = new WellArchitectedClient({
      fetch: (input) => {
        addresses.push(input instanceof Request ? input.url : input.toString());
        return Promise.resolve(Response.json({}));
      },
    });

    await client.drills.listDrills('staging', { finished: true, runbook: 'api-errors', after: 'a b' });

    expect(addresses).toEqual([
      'plugin://well-architected/environments/staging/drills?finished=true&runbook=api-errors&after=a+b',
    ]);
  });

  it('given no answer at all, then it says where to look instead of what the browser calls it', async () => {
    const cause = new TypeError('Failed to fetch');
    const client = new WellArchitectedClient({ fetch: () => Promise.reject(cause) });

    await expect(client.listEnvironments()).rejects.toMatchObject({
      message: expect.stringContaining('backend cannot be reached') as string,
      cause,
    });
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

  it.each([
    [502, /answered instead of its backend: 502 Bad Gateway\. Look whether the backend runs/],
    [200, /answered with a page of its own, such as one to sign in\. Reload the page/],
  ])('given a page of a proxy with %s, then it says who answered, without the page', async (status, words) => {
    const page = '<html><h1>A proxy</h1></html>';
    const init = { status, statusText: 'Bad Gateway', headers: { 'content-type': 'text/html' } };
    const client = new WellArchitectedClient({ fetch: () => Promise.resolve(new Response(page, init)) });

    const failure = await client.listEnvironments().catch(String);

    expect(failure).toMatch(words);
    expect(failure).not.toContain('<');
  });
});
