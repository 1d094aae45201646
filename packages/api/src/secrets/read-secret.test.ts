import { readSecret } from './read-secret';

const ARN = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db';

describe('a secret', () => {
  it('is a user name and a password, whatever else rotation keeps beside them', async () => {
    const text = JSON.stringify({ username: 'owner', password: 'hunter2', engine: 'postgres' });
    expect(await readSecret(() => Promise.resolve(text), ARN)).toEqual({ username: 'owner', password: 'hunter2' });
  });

  it.each(['', 'hunter2', '{"password":"hunter2"}', '{"username":"","password":"hunter2"}'])(
    'that holds %j is named and not shown',
    async (text) => {
      const reading = readSecret(() => Promise.resolve(text), ARN);
      await expect(reading).rejects.toThrow(`The secret ${ARN} is not`);
      await expect(reading).rejects.not.toThrow('hunter2');
    },
  );
});
