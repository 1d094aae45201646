import type { Resource } from './resource';
import { refersTo } from './refers-to';

/** Whether a method of an API calls the function, by itself or by an alias. */
export const servesRequests = (lambda: Resource, all: readonly Resource[]): boolean => {
  const names = all.filter(({ type, properties }) => type === 'AWS::Lambda::Alias' && refersTo(properties, lambda));
  return all.some(
    ({ type, properties }) =>
      type === 'AWS::ApiGateway::Method' && [lambda, ...names].some((target) => refersTo(properties, target)),
  );
};
