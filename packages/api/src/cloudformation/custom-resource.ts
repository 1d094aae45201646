import type { CloudFormationCustomResourceEvent, CloudFormationCustomResourceResponse, Context } from 'aws-lambda';
import type { Logger } from 'pino';

/** Kept back from the function's own time to answer in: CloudFormation waits an hour for a function that says nothing. */
const ANSWER_MS = 15_000;
/** An answer has at most 4096 bytes. */
const LONGEST_REASON = 1000;

export interface CustomResource {
  /** What CloudFormation knows it by. It never changes, so that an update is never a replacement. */
  readonly physicalId: string;
  /** Done when the resource is created or changed. Deleting it does nothing. @param milliseconds that it may take */
  readonly apply: (milliseconds: number) => Promise<unknown>;
  readonly answer: (url: string, body: CloudFormationCustomResourceResponse) => Promise<void>;
  readonly logger: Logger;
}

/** @throws Error when CloudFormation cannot be answered; Lambda then tries the same event again */
export async function serveCustomResource(
  { physicalId, apply, answer, logger }: CustomResource,
  event: CloudFormationCustomResourceEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<void> {
  const { StackId, RequestId, LogicalResourceId, RequestType, ResponseURL } = event;
  const subject = { StackId, RequestId, LogicalResourceId, PhysicalResourceId: physicalId };
  try {
    if (RequestType !== 'Delete') await within(context.getRemainingTimeInMillis() - ANSWER_MS, apply);
  } catch (error) {
    logger.error({ err: error }, 'Failed; CloudFormation is told and takes the deployment back.');
    await answer(ResponseURL, { ...subject, Status: 'FAILED', Reason: reasonOf(error).slice(0, LONGEST_REASON) });
    return;
  }
  await answer(ResponseURL, { ...subject, Status: 'SUCCESS' });
}

async function within(milliseconds: number, work: CustomResource['apply']): Promise<void> {
  const { promise: isLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Error(`It did not end within ${Math.round(milliseconds / 1000)} seconds.`));
  }, milliseconds);
  try {
    await Promise.race([work(milliseconds), isLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** With the causes: what a wrapping error says alone ("The database does not answer") helps nobody to mend it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} (${reasonOf(error.cause)})`;
}
