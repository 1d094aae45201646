import { isList } from '../../facts/value';
import { changeResources, type Mutation } from '../../testing/mutation';

/** The stages of one pipeline, the approval after the deployment. */
export const mutation: Mutation = {
  affects: ['production-needs-approval', 'deployments-are-checked-and-roll-back'],
  environment: 'production',
  mutate: (facts) =>
    changeResources(
      facts,
      ({ properties }) => properties['Name'] === 'hexastyle-production-frontend' && isList(properties['Stages']),
      (pipeline) => {
        const { Stages: stages } = pipeline.properties;
        const [source, gate, approval, deploy] = isList(stages) ? stages : [];
        return { ...pipeline, properties: { ...pipeline.properties, Stages: [source, gate, deploy, approval] } };
      },
    ),
};
