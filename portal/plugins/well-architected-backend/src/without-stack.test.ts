import { InputError, isError } from '@backstage/errors';
import type { ErrorRequestHandler } from 'express';
import express from 'express';
import request from 'supertest';
import { withoutStack } from './without-stack';

describe('an error on its way to a caller', () => {
  const passed = async (error: Error): Promise<string> => {
    const tellStack: ErrorRequestHandler = (arrived: unknown, _request, response, next) => {
      if (isError(arrived)) {
        response.send(arrived.stack ?? `${arrived.message}, no stack`);
      } else {
        next(arrived);
      }
    };
    const app = express()
      .get('/', (_request, _response, next) => {
        next(error);
      })
      .use(withoutStack, tellStack);
    return (await request(app).get('/')).text;
  };

  it('given an error meant for the caller, when it passes, then it has its message and no stack', async () => {
    expect(await passed(new InputError('what is wrong'))).toBe('what is wrong, no stack');
  });

  it('given an unexpected error, when it passes, then it keeps its stack for the log', async () => {
    expect(await passed(new Error('a fault of ours'))).toContain('without-stack.test');
  });
});
