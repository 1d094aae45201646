import { describeApi } from '../testing/describe-api';
import { ORIGIN } from '../testing/visitor';

const PREFLIGHT = {
  'access-control-request-method': 'PATCH',
  'access-control-request-headers': 'content-type,if-match',
};

const listed = (value: string | undefined): readonly string[] => (value ?? '').toLowerCase().split(', ');

describeApi('pages of a trusted origin', (api) => {
  it('may ask for everything that the API takes', async () => {
    const { status, headers, text } = await api().visitor().send('OPTIONS', '/habits/1', { headers: PREFLIGHT });
    expect({ status, text }).toEqual({ status: 204, text: '' });
    expect(headers).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-credentials': 'true',
      'access-control-max-age': '7200',
    });
    expect(listed(headers['access-control-allow-methods'])).toEqual(
      expect.arrayContaining(['get', 'post', 'put', 'patch', 'delete']),
    );
    expect(listed(headers['access-control-allow-headers'])).toEqual(
      expect.arrayContaining(['content-type', 'authorization', 'if-match', 'if-none-match', 'idempotency-key']),
    );
    expect(listed(headers.vary)).toContain('origin');
  });

  it.each(['/health/live', '/account', '/nothing'])('may read the answer of %s and its headers', async (path) => {
    const { headers } = await api().visitor().send('GET', path);
    expect(headers).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-credentials': 'true',
    });
    expect(listed(headers['access-control-expose-headers'])).toEqual(
      expect.arrayContaining(['etag', 'location', 'retry-after', 'ratelimit', 'ratelimit-policy', 'x-request-id']),
    );
  });
});

describeApi('pages of any other origin', (api) => {
  it.each(['https://evil.example', `${ORIGIN}.evil.example`, `${ORIGIN}:8443`, 'null'])(
    'such as %s may read nothing and ask for nothing',
    async (origin) => {
      for (const method of ['OPTIONS', 'GET']) {
        const { headers } = await api()
          .visitor()
          .send(method, '/health/live', { headers: { origin, ...PREFLIGHT } });
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
        expect(listed(headers.vary)).toContain('origin');
      }
    },
  );
});
