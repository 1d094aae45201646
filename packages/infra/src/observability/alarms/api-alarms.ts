import type { Environment } from '@hexastyle/environment';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { ApiErrorsAlarm } from './api-errors-alarm';
import { ApiLatencyAlarm } from './api-latency-alarm';
import { DeadLettersAlarm } from './dead-letters-alarm';
import { FunctionErrorsAlarm } from './function-errors-alarm';
import { FunctionThrottlesAlarm } from './function-throttles-alarm';
import type { PlatformAlarm } from './platform-alarm';
import { WorkerStoppedAlarm } from './worker-stopped-alarm';
import type { Schedule } from './worker-stopped-alarm';

/** An API: what is called from outside, what answers, what is called by the clock, and where events end that it could not handle. */
export interface WatchedApi {
  readonly rest: { readonly api: RestApi };
  readonly apiFunction: { readonly function: IFunction };
  readonly everyMinute: Schedule;
  readonly deadLetters: IQueue;
}

export interface ApiAlarmsProps {
  readonly environment: Environment;
  readonly topic: ITopic;
  readonly api: WatchedApi;
}

/** What tells that the API fails, is slow, does not send, or lost an event, in whichever region it runs. */
export const apiAlarms = (scope: Construct, props: ApiAlarmsProps): readonly PlatformAlarm[] => {
  const { rest, apiFunction, everyMinute, deadLetters } = props.api;
  return [
    new ApiErrorsAlarm(scope, 'ApiErrors', { ...props, source: rest.api }),
    new ApiLatencyAlarm(scope, 'ApiLatency', { ...props, source: rest.api }),
    new FunctionErrorsAlarm(scope, 'FunctionErrors', { ...props, source: apiFunction.function }),
    new FunctionThrottlesAlarm(scope, 'FunctionThrottles', { ...props, source: apiFunction.function }),
    new WorkerStoppedAlarm(scope, 'WorkerStopped', { ...props, source: everyMinute }),
    new DeadLettersAlarm(scope, 'DeadLetters', { ...props, source: deadLetters }),
  ];
};
