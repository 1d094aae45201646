import { free } from './free';
import type { Service } from './service';

/** Amazon SQS, as a place for dead letters: a queue that nobody writes to or polls makes no requests. */
export const SQS: Service = {
  types: ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy'],
  demands: () => free('Dead letters only: no requests while everything works, and nobody polls'),
};
