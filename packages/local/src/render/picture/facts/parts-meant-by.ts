import { textAt } from '../../assembly/property-at';
import { RESOURCE_KINDS } from '../../words/resource-kinds';
import type { Part } from './graph';
import { ofType } from './parts-of';
import { referencesIn } from './references-in';

const API = 'AWS::ApiGateway::RestApi';

/** The property by which others name a resource of a type. */
const namePropertyOf = (type: string): string | undefined =>
  type === API ? 'Name' : RESOURCE_KINDS.find((kind) => kind.type === type)?.name;

interface Named {
  readonly name: string;
  /** `undefined` where the name is the world's. */
  readonly region: string | undefined;
}

/** What a text names: an ARN, the domain of a bucket, or a name that holds in the region of who says it. */
const namedBy = (text: string, asker: Part): Named => {
  const [, , , region = '', , ...rest] = text.split(':');
  if (text.startsWith('arn:'))
    return { name: rest.at(-1)?.split('/').at(-1) ?? '', region: region === '' ? undefined : region };
  const bucket = /^(?<name>[^/]+)\.s3[.-][a-z0-9-]+\.amazonaws\.com$/.exec(text)?.groups?.['name'];
  return bucket === undefined ? { name: text, region: asker.region } : { name: bucket, region: undefined };
};

const meets = ({ resource, region }: Part, named: Named): boolean => {
  const property = namePropertyOf(resource.type);
  if (property === undefined || textAt(resource, property) !== named.name) return false;
  return named.region === undefined || named.region === region;
};

/**
 * The parts of the given types that a value of `asker`'s template means: those that it refers to, else those that a text
 * names. Empty for what nobody can resolve.
 */
export const partsMeantBy = (
  parts: readonly Part[],
  asker: Part,
  value: unknown,
  types: readonly string[],
): readonly Part[] => {
  const candidates = ofType(parts, ...types);
  const references = referencesIn(value);
  const referred = candidates.filter(({ resource }) =>
    references.some(({ stack, logicalId }) => resource.stack === stack && resource.logicalId === logicalId),
  );
  if (referred.length > 0 || typeof value !== 'string') return referred;
  const named = namedBy(value, asker);
  return candidates.filter((candidate) => meets(candidate, named));
};
