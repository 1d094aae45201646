import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { createLogger } from '../logger';
import { atEnd } from '../testing/at-end';
import { selfSigned } from '../testing/certificate';
import { readTestConfig } from '../testing/config';
import { startTlsFront, trust } from '../testing/tls-front';
import { Cache } from './cache';

const until = async (ask: () => Promise<boolean>): Promise<void> => {
  for (let attempt = 0; attempt < 100 && !(await ask()); attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await ask()).toBe(true);
};

/** A user of the real server whose password is a token that changes, behind TLS. */
const givenACacheWithTokens = async () => {
  const { redisUrl } = readTestConfig();
  const administrator = new Redis(redisUrl);
  atEnd(() => {
    administrator.disconnect();
  });
  const user = `user-${randomUUID()}`;
  atEnd(() => administrator.acl('DELUSER', user));
  const accept = (token: string) => administrator.acl('SETUSER', user, 'on', 'resetpass', `>${token}`, '~*', '+@all');
  const own = selfSigned();
  const front = await startTlsFront(redisUrl, 'redis', own);
  atEnd(() => front.close());
  const open = (password: () => Promise<string>): Cache => {
    const address = { kind: 'parts', host: 'localhost', port: front.port, user, password } as const;
    const cache = new Cache(address, createLogger('silent'));
    atEnd(() => {
      cache.close();
    });
    return cache;
  };
  return { own, front, accept, open };
};

describe('a cache that knows its user by tokens', () => {
  it('is signed in to with a fresh token at every connection', async () => {
    const { own, front, accept, open } = await givenACacheWithTokens();
    atEnd(trust(own));
    let issued = 0;
    await accept('token-1');
    const cache = open(() => Promise.resolve(`token-${(issued += 1)}`));
    await cache.settled();
    expect(await cache.answers()).toBe(true);
    expect(issued).toBe(1);
    await accept('token-2');
    front.cut();
    await until(() => cache.answers());
    expect(issued).toBe(2);
  });

  it('is asked again when a token could not be had', async () => {
    const { own, accept, open } = await givenACacheWithTokens();
    atEnd(trust(own));
    await accept('token');
    const tokens = [Promise.reject(new Error('no credentials')), Promise.resolve('token')];
    tokens[0]?.catch(() => undefined);
    const cache = open(() => tokens.shift() ?? Promise.resolve('token'));
    await until(() => cache.answers());
  });

  it('is not spoken to when its certificate is nobody that we trust', async () => {
    const { accept, open } = await givenACacheWithTokens();
    await accept('token');
    const cache = open(() => Promise.resolve('token'));
    await cache.settled();
    expect(await cache.answers()).toBe(false);
  });
});
