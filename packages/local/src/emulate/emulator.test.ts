import { Problem } from '../problem';
import { emulatorAt } from './emulator';

describe('Given an address for the emulator', () => {
  it.each(['https://cloudformation.us-east-1.amazonaws.com', 'http://localhost.example.com', 'http://10.0.0.1:5000'])(
    'When it is %s, which is not loopback, then it is refused',
    (endpoint) => {
      expect(() => emulatorAt(endpoint, '111111111111')).toThrow(Problem);
    },
  );
});
