import { InputError } from '@backstage/errors';
import type { ReportReference } from '@hexastyle/plugin-well-architected-common';
import { parseReportReference } from '@hexastyle/plugin-well-architected-common';
import type { Request, RequestHandler } from 'express';
import { answered } from '../handlers';
import type { Comparisons } from './comparisons';

/** `GET /compare?base=staging&head=production`. */
export function compareRoute(comparisons: Comparisons): RequestHandler {
  return answered(async (request, response) => {
    response.json(await comparisons.compare(readSide(request, 'base'), readSide(request, 'head')));
  });
}

function readSide({ query }: Request, side: 'base' | 'head'): ReportReference {
  const text = query[side];
  const reference = typeof text === 'string' ? parseReportReference(text) : undefined;
  if (reference === undefined) {
    throw new InputError(
      `${side}: write an environment for its newest report, environment@commit or environment:id, such as staging@9f3c1a2.`,
    );
  }
  return reference;
}
