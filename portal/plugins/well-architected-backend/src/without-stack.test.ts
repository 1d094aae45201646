import { InputError } from '@backstage/errors';
import type { Request, Response } from 'express';
import { withoutStack } from './without-stack';

describe('an error on its way to a caller', () => {
  const pass = (error: Error): Error => {
    let passed: unknown;
    withoutStack(error, {} as Request, {} as Response, (next) => {
      passed = next;
    });
    return passed as Error;
  };

  it('given an error meant for the caller, when it passes, then it has its message and no stack', () => {
    const passed = pass(new InputError('what is wrong'));

    expect(passed.message).toBe('what is wrong');
    expect(passed.stack).toBeUndefined();
  });

  it('given an unexpected error, when it passes, then it keeps its stack for the log', () => {
    expect(pass(new Error('a fault of ours')).stack).toContain('without-stack.test');
  });
});
