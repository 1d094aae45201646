import { onceFor } from './once-for';

describe('what answers once for each subject', () => {
  it('given one subject twice, asks once, also when the answer is undefined', () => {
    const make = jest.fn<string | undefined, [object]>(() => undefined);
    const answer = onceFor(make);
    const subject = {};
    expect([answer(subject), answer(subject)]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('given subjects that look alike, asks for each', () => {
    const answer = onceFor(({ name }: { readonly name: string }) => ({ name }));
    const [one, other] = [{ name: 'a' }, { name: 'a' }];
    expect(answer(one)).toBe(answer(one));
    expect(answer(one)).not.toBe(answer(other));
  });
});
