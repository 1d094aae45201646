/** An error as the SDK throws it: a name, and the status of the answer. */
export const awsError = (name: string, status = 400): Error =>
  Object.assign(new Error(`${name}: hidden words`), { name, $metadata: { httpStatusCode: status } });

/** What every service says to a role without the permission, and to one that asks too often. */
export const DENIED = awsError('AccessDeniedException', 403);
export const THROTTLED = awsError('ThrottlingException');
