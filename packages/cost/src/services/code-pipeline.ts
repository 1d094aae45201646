import { listAt } from '../facts/list-at';
import type { Resource } from '../facts/resource';
import { textAt } from '../facts/text-at';
import { assumed } from '../usage/assumed';
import { charge } from './charge';
import type { Service } from './service';

/** Approvals cost nothing, however long they wait. */
const billedActions = ({ properties }: Resource): number =>
  listAt(properties, 'Stages')
    .flatMap((stage) => listAt(stage, 'Actions'))
    .filter((action) => textAt(action, 'ActionTypeId.Category') !== 'Approval').length;

/** AWS CodePipeline, pipelines of the type V2. */
export const CODE_PIPELINE: Service = {
  types: ['AWS::CodePipeline::Pipeline'],
  demands: (resource) =>
    textAt(resource.properties, 'PipelineType') === 'V2'
      ? [
          charge(
            'pipeline-action-minute',
            billedActions(resource) * assumed('actionMinutes') * assumed('releasesPerMonth'),
          ),
        ]
      : [{ kind: 'unpriced', what: 'Pipeline of the type V1', reason: 'the price book has V2 only' }],
};
