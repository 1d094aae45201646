import { Writable } from 'node:stream';
import { createLogger } from '../logger';
import { atEnd } from '../testing/at-end';
import { readTestConfig } from '../testing/config';
import { Cache } from './cache';

describe('a cache that refuses the password', () => {
  it('is named in the log, and the password is not', async () => {
    const lines: string[] = [];
    const destination = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    const url = Object.assign(new URL(readTestConfig().redisUrl), {
      username: 'nobody',
      password: 'not-this-one',
    }).href;
    const cache = new Cache({ kind: 'url', url }, createLogger('info', destination));
    atEnd(() => {
      cache.close();
    });
    await cache.settled();
    expect(await cache.answers()).toBe(false);
    expect(lines.join('')).toMatch(/WRONGPASS/);
    expect(lines.join('')).not.toMatch(/not-this-one/);
  });
});
