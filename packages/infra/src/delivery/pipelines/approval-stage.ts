import type { Environment } from '@hexastyle/environment';
import type { Stage } from './actions';

/** Three days: what nobody approved by then is not what anybody looked at any more. */
const DECIDE_WITHIN_MINUTES = 3 * 24 * 60;

/** A person says yes, in environments whose descriptor asks for it; none elsewhere. */
export const approvalStages = ({ pipeline, name }: Environment, see: string): readonly Stage[] =>
  pipeline.approval
    ? [
        {
          name: 'Approve',
          actions: [
            {
              name: 'Approve',
              actionTypeId: { category: 'Approval', owner: 'AWS', provider: 'Manual', version: '1' },
              configuration: {
                CustomData: `#{Source.CommitId} "#{Source.CommitMessage}" goes to ${name}. ${see}`,
                ExternalEntityLink: `https://github.com/${pipeline.repository}/commit/#{Source.CommitId}`,
              },
              timeoutInMinutes: DECIDE_WITHIN_MINUTES,
            },
          ],
        },
      ]
    : [];
