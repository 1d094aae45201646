import { messageIn } from './cloudformation';
import { target, type Emulator } from './emulator';
import { Problem } from '../problem';

/** What `cdk bootstrap` leaves in a region and a template reads: the version of the bootstrap stack. */
export const prepareRegion = async (emulator: Emulator, region: string): Promise<void> => {
  const input = { Name: '/cdk-bootstrap/hnb659fds/version', Type: 'String', Value: '30' };
  const answer = await emulator(target({ region, service: 'ssm' }, 'AmazonSSM.PutParameter', input));
  if (!answer.ok)
    throw new Problem(`${region} cannot be prepared: ${messageIn(answer)}.`, 'See .hexastyle/logs/moto.log.');
};
