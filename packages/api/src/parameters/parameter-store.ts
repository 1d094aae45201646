import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';

/** Reads a parameter of Systems Manager with the role and region of the function. @throws Error when it has no value */
export async function parameterStore(name: string): Promise<string> {
  const { Parameter } = await new SSMClient({}).send(new GetParameterCommand({ Name: name }));
  if (Parameter?.Value === undefined)
    throw new Error(`The parameter ${name} has no value: deploy the edge, which writes it.`);
  return Parameter.Value;
}
