import { isList, isObject } from '../../facts/value';
import { changeResources, ofType, type Mutation } from '../../testing/mutation';

/** No stage is taken back. */
export const mutation: Mutation = {
  affects: ['deployments-are-checked-and-roll-back'],
  mutate: (facts) =>
    changeResources(facts, ofType('AWS::CodePipeline::Pipeline'), (pipeline) => {
      const { Stages: stages } = pipeline.properties;
      const changed = (isList(stages) ? stages : []).map((stage) =>
        isObject(stage) ? { ...stage, OnFailure: undefined } : stage,
      );
      return { ...pipeline, properties: { ...pipeline.properties, Stages: changed } };
    }),
};
