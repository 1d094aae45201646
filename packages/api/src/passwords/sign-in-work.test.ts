import { describeApi } from '../testing/describe-api';
import { UNLIMITED } from '../testing/unlimited';
import { PASSWORD } from '../testing/visitor';

const ROUNDS = 7;

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

describeApi(
  'a sign-in',
  (api) => {
    it('works as hard for an address that nobody has as for a wrong password', async () => {
      const owner = api().visitor();
      await owner.signUp();
      const stranger = api().visitor();
      // Work, not time: what else the machine does is no difference between the two.
      const work = async (email: string, password: string): Promise<number> => {
        const start = process.cpuUsage();
        const problem = await stranger.fail('POST', '/sessions', { body: { email, password } });
        const { user, system } = process.cpuUsage(start);
        expect(problem).toMatchObject({ status: 401, title: 'Wrong e-mail or password' });
        return user + system;
      };
      const known: number[] = [];
      const unknown: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        known.push(await work(owner.email, 'not this one, never'));
        unknown.push(await work(`nobody-${round}@example.com`, PASSWORD));
      }
      const ratio = median(unknown) / median(known);
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThan(2);
    });
  },
  { ...UNLIMITED, dearPasswords: true },
);
