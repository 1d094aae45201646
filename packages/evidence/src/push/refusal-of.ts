import { problemOf } from './problem-of';
import { PushError, type PushErrorCode } from './push-error';

interface Refused {
  readonly url: URL;
  readonly token: string;
}

/** What an answer of each kind means, and the way out. */
interface Meaning {
  readonly code: PushErrorCode;
  readonly problem: string;
  readonly fix: string;
}

const meaningOf = (status: number): Meaning => {
  if (status >= 300 && status < 400)
    return { code: 'redirected', problem: 'the portal leads elsewhere', fix: 'Name the address that it leads to' };
  switch (status) {
    case 401:
      return {
        code: 'unauthorized',
        problem: 'the portal does not know the token',
        fix: 'Take one that stands below backend.auth.externalAccess of the portal',
      };
    case 403:
      return {
        code: 'forbidden',
        problem: 'the portal knows the token, but it may not push',
        fix: 'Allow it well-architected.report.ingest below backend.auth.externalAccess',
      };
    case 413:
      return {
        code: 'too-large',
        problem: 'the document is larger than the portal, or what stands before it, takes',
        fix: 'Push one environment at a time, or raise the limit of the proxy before the portal',
      };
    default:
      return status < 500
        ? { code: 'refused', problem: 'the portal refuses the document', fix: 'Mend what it says, and push again' }
        : { code: 'failed', problem: 'the portal failed', fix: 'Look into its log, and push again' };
  }
};

/** What an answer that is no success tells, with what the portal itself says of it. */
export const refusalOf = async (answer: Response, { url, token }: Refused): Promise<PushError> => {
  const { code, problem, fix } = meaningOf(answer.status);
  const said = await problemOf(answer, token);
  return new PushError(code, {
    where: url.href,
    problem: `${problem} (${answer.status}${said === '' ? '' : `: ${said}`})`,
    fix,
  });
};
