import { client } from '../client/client.gen';
import { toProblem } from '../problem/to-problem';

/** Lets every request of the generated client end with a `Problem`. */
export function setUpClient(): void {
  client.interceptors.error.clear();
  client.interceptors.error.use(toProblem);
}
