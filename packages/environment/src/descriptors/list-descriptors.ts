import { EXPECTED_DIFFERENCES_FILE } from '../expected-differences/expected-differences-file';
import { listYaml, type YamlFiles } from '../yaml/list-yaml';
import { FOLDER } from './judge-candidates';

/** The files that describe an environment each; `undefined` when their folder is not there. */
export const listDescriptors = (root: string): YamlFiles | undefined => {
  const listed = listYaml(FOLDER, root);
  if (listed === undefined) return undefined;
  return { ...listed, files: listed.files.filter((file) => file !== EXPECTED_DIFFERENCES_FILE) };
};
