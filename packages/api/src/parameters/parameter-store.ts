import { GetParameterCommand, ParameterNotFound, SSMClient } from '@aws-sdk/client-ssm';

/** Fetches the value of a parameter; `undefined` when there is none of this name. */
export type FetchParameter = (name: string) => Promise<string | undefined>;

/** Reads parameters of Systems Manager with the role and region of the function. */
export function parameterStore(): FetchParameter {
  const client = new SSMClient({});
  return async (name) => {
    try {
      return (await client.send(new GetParameterCommand({ Name: name }))).Parameter?.Value;
    } catch (error) {
      if (error instanceof ParameterNotFound) return undefined;
      throw error;
    }
  };
}
