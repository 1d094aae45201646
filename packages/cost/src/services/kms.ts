import { assumed } from '../usage/assumed';
import { charge } from './charge';
import { free } from './free';
import type { Service } from './service';

const KEY = 'AWS::KMS::Key';

/** AWS KMS. Each of the first two yearly rotations adds a dollar a month: the estimate is for the first year. */
export const KMS: Service = {
  types: [KEY, 'AWS::KMS::Alias', 'AWS::KMS::ReplicaKey'],
  demands: ({ type }) =>
    type === 'AWS::KMS::Alias'
      ? free('A name of a key')
      : [
          charge('kms-key', 1, 'encryption-keys'),
          charge(
            'kms-request',
            ({ apiRequests }) => assumed('keyRequests') + apiRequests * assumed('keyRequestsPerRequest'),
            'encryption-keys',
          ),
        ],
};
