import { query, type Answer, type Emulator } from './emulator';
import type { Template } from './template';

/** Where a stack is. */
export interface StackAt {
  readonly name: string;
  readonly region: string;
}

/** A resource that a stack says it has. */
export interface StackResource {
  readonly id: string;
  readonly type: string;
  readonly physicalId: string;
}

const call = (
  emulator: Emulator,
  { name, region }: StackAt,
  [action, parameters = {}]: readonly [string, Readonly<Record<string, string>>?],
): Promise<Answer> => {
  const service = { region, service: 'cloudformation', version: '2010-05-15' };
  return emulator(query(service, action, { StackName: name, ...parameters }));
};

/** What the first element of this name holds. */
export const element = (xml: string, name: string): string =>
  (new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '').replaceAll('&amp;', '&');

/** What an error answer says, on one line. */
export const messageIn = ({ text }: Answer): string =>
  element(text, 'Message') || text.replace(/\s+/g, ' ').slice(0, 300);

const failureOf = (answer: Answer): string | undefined => (answer.ok ? undefined : messageIn(answer));

/** Creates a stack. Resolves with why it failed, or `undefined`. */
export const createStack = async (emulator: Emulator, at: StackAt, template: Template): Promise<string | undefined> => {
  const body = { TemplateBody: JSON.stringify(template), 'Capabilities.member.1': 'CAPABILITY_NAMED_IAM' };
  const failure = failureOf(await call(emulator, at, ['CreateStack', body]));
  if (failure !== undefined) return failure;
  const status = element((await call(emulator, at, ['DescribeStacks'])).text, 'StackStatus');
  return status === 'CREATE_COMPLETE' ? undefined : `the stack is ${status}`;
};

/** Deletes a stack. Resolves with why it failed, or `undefined`. */
export const deleteStack = async (emulator: Emulator, at: StackAt): Promise<string | undefined> =>
  failureOf(await call(emulator, at, ['DeleteStack']));

/** The resources that a stack says it has; moto says nothing of one that it does not model, on an empty line. */
export const stackResources = async (emulator: Emulator, at: StackAt): Promise<readonly StackResource[]> => {
  const { text } = await call(emulator, at, ['DescribeStackResources']);
  return text
    .split('<member>')
    .slice(1)
    .map((xml) => ({
      id: element(xml, 'LogicalResourceId'),
      type: element(xml, 'ResourceType'),
      physicalId: element(xml, 'PhysicalResourceId'),
    }))
    .filter(({ id }) => id !== '');
};
