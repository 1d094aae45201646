import { slots } from './slots';

test('given more work than slots, then at most so many run at a time, and all of it is done', async () => {
  const take = slots(2);
  let running = 0;
  let most = 0;
  const work = async (value: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    return value;
  };
  const values = await Promise.all([1, 2, 3, 4, 5].map((value) => take(() => work(value))));
  expect({ values, most }).toEqual({ values: [1, 2, 3, 4, 5], most: 2 });
});

test('given work that fails, then its slot is free again', async () => {
  const take = slots(1);
  await expect(take(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(take(() => Promise.resolve('yes'))).resolves.toBe('yes');
});
