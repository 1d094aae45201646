import { startHouse, type RunningHouse } from '../../journey/running-house';
import { createAccessKey } from '../pipelines/access-key';
import type { Emulated } from '../with-emulator';

/** The whole house on ports of its own, whose portal reads the account at an endpoint with a key of the emulator. */
export const openHouse = async ({ emulator, environment }: Emulated, endpoint: string): Promise<RunningHouse> => {
  const { region } = environment;
  const key = await createAccessKey(emulator, region);
  return startHouse({
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: key.id,
    AWS_SECRET_ACCESS_KEY: key.secret,
    AWS_REGION: region,
    AWS_EC2_METADATA_DISABLED: 'true',
  });
};
