/** Projects whose tests talk to PostgreSQL or Redis. */
const needy: readonly string[] = ['api', 'infra'];

/** Says whether this jest command line selects a project that needs services. No selection is all of them. */
export const needsServices = (commandLine: readonly string[]): boolean => {
  const flag = commandLine.indexOf('--selectProjects');
  if (flag < 0) return true;
  return commandLine.slice(flag + 1).some((word) => needy.includes(word));
};
