import type { RegisterAction } from './actions-options';
import { doubtsOf } from './doubts-of';
import { READ_ONLY } from './read-only';
import { reportOf } from './report-of';

/** `environment-summary`: an environment's pillars in numbers, and its gaps by id. */
export const registerEnvironmentSummary: RegisterAction = (registry, { environments, live, access }) => {
  registry.register({
    ...READ_ONLY,
    name: 'environment-summary',
    title: 'Summarize an environment',
    description:
      'How an environment stands by the six pillars of the AWS Well-Architected Framework: counts by verdict, what fails the gate, ' +
      'and the ids of the claims that are gaps. Ask explain-claim about those. Needs the name of an environment, such as staging.',
    schema: {
      input: (z) => z.object({ environment: z.string().describe('Name of the environment') }),
      output: (z) =>
        z.object({
          environment: z.string(),
          tier: z.string(),
          region: z.string(),
          owner: z.string(),
          commit: z.string(),
          judgedAt: z.string().describe('ISO 8601, UTC'),
          pillars: z.array(z.object({ name: z.string(), verdicts: z.record(z.number()) })),
          gaps: z.array(z.string()).describe('Ids of claims that are missing or drifted'),
          faults: z.array(z.string()).describe('What fails the gate besides'),
          doubts: z
            .array(z.string())
            .describe(
              'What of the AWS account could not be read, or not since when, and why: do not take those parts for well',
            ),
        }),
    },
    action: async ({ input, credentials }) => {
      await access.mayReadWith(credentials);
      const detail = await environments.find({ environment: input.environment });
      const { name, tier, region, owner } = detail.environment;
      const { commit, generatedAt, summary, claims, faults } = reportOf(detail);
      const known = (await live?.summaries([name]))?.get(name);
      return {
        output: {
          ...{ environment: name, tier, region, owner, commit, judgedAt: generatedAt },
          pillars: summary.map((pillar) => ({ name: pillar.name, verdicts: { ...pillar.verdicts } })),
          gaps: claims.filter(({ verdict }) => verdict === 'missing' || verdict === 'drifted').map(({ id }) => id),
          faults: [...faults],
          doubts: live === undefined ? ['The portal reads no AWS accounts.'] : doubtsOf(known ?? {}),
        },
      };
    },
  });
};
