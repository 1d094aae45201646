/** Fetches the value of a parameter; `undefined` when there is none of this name. */
export type FetchParameter = (name: string) => Promise<string | undefined>;

/** Reads parameters of Systems Manager with the role and region of the function. Loaded when it is first asked. */
export function parameterStore(): FetchParameter {
  const loading = once(async () => {
    const sdk = await import('@aws-sdk/client-ssm');
    return { sdk, client: new sdk.SSMClient({}) };
  });
  return async (name) => {
    const { sdk, client } = await loading();
    try {
      return (await client.send(new sdk.GetParameterCommand({ Name: name }))).Parameter?.Value;
    } catch (error) {
      if (error instanceof sdk.ParameterNotFound) return undefined;
      throw error;
    }
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
