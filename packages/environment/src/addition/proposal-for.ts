import { listDescriptors } from '../descriptors/list-descriptors';
import { readCandidate } from '../descriptors/read-candidate';
import type { AdditionRequest } from './addition-request';
import { propose } from './propose';

/** The request, completed by what the environments of the repository suggest: to be shown before it is planned. */
export const proposalFor = (root: string, request: AdditionRequest): AdditionRequest =>
  propose(
    request,
    (listDescriptors(root)?.files ?? []).map((file) => readCandidate(file, root).draft),
  );
