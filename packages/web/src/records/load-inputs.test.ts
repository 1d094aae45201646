import { loadInputs } from './load-inputs';

describe('the rules of the server', () => {
  it('make no code of text, which the content security policy forbids', async () => {
    const made = jest.spyOn(globalThis, 'Function');
    const { goalSchema } = await loadInputs();
    expect(goalSchema.safeParse({ direction: 'at-least', target: 5, unit: 'km' }).success).toBe(true);
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
  });
});
