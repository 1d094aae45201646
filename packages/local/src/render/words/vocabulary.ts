import type { PlatformFacts } from '../assembly/platform-facts';
import { alarmWords, familyWords } from './alarm-words';
import { deploymentWords } from './deployment-words';
import { descriptorWords } from './descriptor-words';
import type { Meaning } from './meaning';
import { orderWords } from './order-words';
import { pipelineWords } from './pipeline-words';
import { promotionWords } from './promotion-words';
import { remainderWords } from './remainder-words';
import { resourceWords } from './resource-words';
import { retentionWords } from './retention-words';

/** Every placeholder that a document may use, without brackets. */
export type Vocabulary = ReadonlyMap<string, Meaning>;

/** What a document about one environment may say; `family` is that of the runbook, the name of its file. */
export const vocabularyOf = (facts: PlatformFacts, family: string): Vocabulary =>
  new Map([
    ...descriptorWords(facts.environment),
    ...resourceWords(facts),
    ...alarmWords(facts),
    ...familyWords(facts, family),
    ...retentionWords(facts),
    ...orderWords(facts),
    ...promotionWords(facts),
    ...deploymentWords(facts),
    ...pipelineWords(facts),
    ...remainderWords(facts),
  ]);
