import type { PlatformFacts } from '../assembly/platform-facts';
import { collectGraph } from './facts/collect-graph';
import { choosePicture } from './judgement/choose-picture';
import type { Subject } from './judgement/subject';
import { draw } from './words/draw';
import type { Drawing } from './words/drawing';

/** Facts, then judgement, then words: the drawings of an environment, one for each subject. */
export const drawEnvironment = (facts: PlatformFacts, subjects: readonly Subject[]): readonly Drawing[] => {
  const graph = collectGraph(facts);
  return subjects.map((subject) => draw(choosePicture(graph, facts.environment, subject), graph.parts));
};
