import type { PriceKey } from '../prices/price-keys';
import type { Usage } from '../usage/usage';
import { free } from './free';
import type { Amount, Demand, Service } from './service';

const DISTRIBUTION = 'AWS::CloudFront::Distribution';
const STORE = 'AWS::CloudFront::KeyValueStore';

/** CloudFront has no region; its prices stand in the book of the region that it is configured in. */
const REGION = 'us-east-1';

const requests = ({ siteRequests, apiRequests }: Usage): number => siteRequests + apiRequests;

const everywhere = (price: PriceKey, amount: Amount): Demand => ({ kind: 'charge', price, amount, region: REGION });

const DISTRIBUTION_DEMANDS: readonly Demand[] = [
  everywhere('cdn-gb', ({ deliveredGb }) => deliveredGb),
  everywhere('cdn-request', requests),
  everywhere('cdn-origin-gb', ({ uploadedGb }) => uploadedGb),
  everywhere('cdn-function', requests),
];

/** Amazon CloudFront, for browsers in North America and Europe. */
export const CLOUDFRONT: Service = {
  types: [
    DISTRIBUTION,
    STORE,
    'AWS::CloudFront::Function',
    'AWS::CloudFront::OriginAccessControl',
    'AWS::CloudFront::ResponseHeadersPolicy',
    'AWS::CloudFront::CachePolicy',
    'AWS::CloudFront::OriginRequestPolicy',
  ],
  demands: ({ type }) => {
    switch (type) {
      case DISTRIBUTION:
        return DISTRIBUTION_DEMANDS;
      case STORE:
        return [
          {
            kind: 'unpriced',
            what: 'Reads of the key-value store, one a request',
            reason: 'its price could not be verified',
          },
        ];
      default:
        return free('Billed with the distribution that uses it');
    }
  },
};
