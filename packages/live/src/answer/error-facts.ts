/** What is told of a thrown thing without its message, which may change and may carry secrets. */
export interface ErrorFacts {
  /** Names and codes of the error and of those that caused it, outermost first. */
  readonly codes: readonly string[];
  readonly status: number | undefined;
  readonly throttling: boolean;
  /** Host, or address and port, that a connection was tried to. */
  readonly endpoint: string | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): readonly string[] => (typeof value === 'string' && value !== '' ? [value] : []);

/** An error with its causes; Node.js puts the addresses that it tried into one `AggregateError`. */
const chain = (thrown: unknown, depth = 0): readonly Readonly<Record<string, unknown>>[] => {
  if (!isRecord(thrown) || depth > 4) return [];
  const { cause, errors } = thrown;
  const inner = [cause, ...(Array.isArray(errors) ? (errors as readonly unknown[]) : [])];
  return [thrown, ...inner.flatMap((each) => chain(each, depth + 1))];
};

const endpointOf = (errors: readonly Readonly<Record<string, unknown>>[]): string | undefined => {
  for (const { hostname, address, port } of errors) {
    if (typeof hostname === 'string') return hostname;
    if (typeof address === 'string') return typeof port === 'number' ? `${address}:${port}` : address;
  }
  return undefined;
};

/** Reads an error of the SDK, of Node.js, or anything else that was thrown. */
export const errorFacts = (thrown: unknown): ErrorFacts => {
  const errors = chain(thrown);
  const { $metadata: metadata, $retryable: retryable } = errors[0] ?? {};
  const status = isRecord(metadata) ? metadata['httpStatusCode'] : undefined;
  return {
    codes: errors.flatMap(({ name, Code, code }) => [...textOf(code), ...textOf(Code), ...textOf(name)]),
    status: typeof status === 'number' ? status : undefined,
    throttling: isRecord(retryable) && retryable['throttling'] === true,
    endpoint: endpointOf(errors),
  };
};
