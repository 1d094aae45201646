import { dictionary } from '@zxcvbn-ts/language-common';
import { COMMON_PASSWORDS } from './common-passwords';
import { isGuessable } from './is-guessable';

const EMAIL = 'ana.maria@blumenhof.example';

describe('a new password', () => {
  it.each([
    'password1234',
    'Password123!',
    'P@ssw0rd1234',
    '123456789012',
    'qwertyuiop12',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'iloveyou1234',
    'polniypizdec0211',
    'ana.maria1990',
    'blumenhof2026',
    'hexastyle2026',
    EMAIL,
    'x'.repeat(128),
  ])('is guessable when it is %s', async (password) => {
    expect(await isGuessable(password, EMAIL)).toBe(true);
  });

  it.each([
    'correct horse battery',
    'q8fj20dkq9fj',
    'purple kettle moon',
    'Grüße aus dem Garten',
    '月が綺麗ですね、と彼は言った',
  ])('is strong when it is %s', async (password) => {
    expect(await isGuessable(password, EMAIL)).toBe(false);
  });

  it('costs little work even when it is as long as it can be', async () => {
    await isGuessable('correct horse battery', EMAIL);
    const start = process.cpuUsage();
    await isGuessable('4@8({[</369&#!1/|0$5+7%2/'.repeat(6).slice(0, 128), EMAIL);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  it('is compared with the common ones as their publisher lists them', () => {
    const published = dictionary['passwords-common'];
    expect(COMMON_PASSWORDS).toEqual(published.filter((word, place) => place < 5000 || word.length >= 12));
  });
});
