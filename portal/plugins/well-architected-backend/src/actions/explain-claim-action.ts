import { NotFoundError } from '@backstage/errors';
import type { RegisterAction } from './actions-options';
import { READ_ONLY } from './read-only';
import { reportOf } from './report-of';

/** `explain-claim`: why a claim was judged as it was, and what to do about it. */
export const registerExplainClaim: RegisterAction = (registry, { environments, access }) => {
  registry.register({
    ...READ_ONLY,
    name: 'explain-claim',
    title: 'Explain a claim',
    description:
      'Why a claim about an environment was judged as it was: its verdict and the reason, the evidence down to property and line, ' +
      'the fix, and the best practices that it serves. Ids of gaps come from environment-summary.',
    schema: {
      input: (z) =>
        z.object({
          environment: z.string().describe('Name of the environment'),
          claim: z.string().describe('Id of the claim, such as database-encrypted-at-rest'),
        }),
      output: (z) =>
        z.object({
          statement: z.string(),
          pillar: z.string(),
          verdict: z.string(),
          strength: z.string().optional().describe('How far the proof reaches'),
          reason: z.string(),
          fix: z.string(),
          evidence: z.array(z.record(z.unknown())),
          bestPractices: z.array(
            z.object({ id: z.string(), title: z.string().optional(), url: z.string().optional() }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      await access.mayReadWith(credentials);
      const detail = await environments.find({ environment: input.environment });
      const claim = reportOf(detail).claims.find(({ id }) => id === input.claim);
      if (claim === undefined) {
        throw new NotFoundError(`There is no claim "${input.claim}" of ${input.environment}. Ask environment-summary.`);
      }
      const { statement, pillar, verdict, strength, reason, fix, evidence, bestPractices } = claim;
      return {
        output: {
          ...{ statement, pillar, verdict, reason, fix },
          ...(strength !== undefined && { strength }),
          evidence: evidence.map((each) => ({ ...each })),
          bestPractices: bestPractices.map((id) => ({ id, ...detail.bestPractices[id] })),
        },
      };
    },
  });
};
