import { listAt } from '../facts/list-at';
import type { Resource } from '../facts/resource';
import { valueAt } from '../facts/value-at';
import { assumed } from '../usage/assumed';
import { charge } from './charge';
import { free } from './free';
import type { Demand, Service } from './service';

const API = 'AWS::ApiGateway::RestApi';
const STAGE = 'AWS::ApiGateway::Stage';
const METHOD = 'AWS::ApiGateway::Method';

const stage = ({ properties, stack }: Resource, all: readonly Resource[]): readonly Demand[] => {
  const isDetailed = listAt(properties, 'MethodSettings').some((each) => valueAt(each, 'MetricsEnabled') === true);
  if (!isDetailed) return free('Billed with the requests of its API');
  const methods = all.filter((each) => each.stack === stack && each.type === METHOD).length;
  // A metric is billed for the hours in which it is written: none without requests.
  return [
    charge(
      'custom-metric',
      ({ apiRequests }) => (apiRequests > 0 ? methods * assumed('metricsPerMethod') : 0),
      'detailed-metrics',
    ),
  ];
};

/** Amazon API Gateway, REST APIs. What they answer to CloudFront is not billed as data transfer. */
export const API_GATEWAY: Service = {
  types: [
    API,
    STAGE,
    METHOD,
    'AWS::ApiGateway::Account',
    'AWS::ApiGateway::Deployment',
    'AWS::ApiGateway::RequestValidator',
    'AWS::ApiGateway::Resource',
  ],
  demands: (resource, all) => {
    switch (resource.type) {
      case API:
        return [charge('rest-api-request', ({ apiRequests }) => apiRequests)];
      case STAGE:
        return stage(resource, all);
      default:
        return free('Part of an API');
    }
  },
};
