import { query, type Emulator } from '../emulator';
import { element, messageIn } from '../cloudformation';
import { Problem } from '../../problem';

/** A made-up key by which the emulator knows the account. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
}

/** Makes a user and a key, because a command line cannot say which account it means in any other way. @throws Problem */
export const createAccessKey = async (emulator: Emulator, region: string): Promise<AccessKey> => {
  const iam = { region, service: 'iam', version: '2010-05-08' };
  const user = { UserName: 'pipelines' };
  await emulator(query(iam, 'CreateUser', user));
  const answer = await emulator(query(iam, 'CreateAccessKey', user));
  if (!answer.ok) throw new Problem(`No access key: ${messageIn(answer)}.`, 'See .hexastyle/logs/moto.log.');
  return { id: element(answer.text, 'AccessKeyId'), secret: element(answer.text, 'SecretAccessKey') };
};
