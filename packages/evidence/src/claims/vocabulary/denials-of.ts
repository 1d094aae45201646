import { isDeepStrictEqual } from 'node:util';
import { evidenceOf, nameOf } from '../../facts/query';
import type { TemplateValue } from '../../facts/value';
import { cannotTell, fails, type Check } from './check';
import { isEverybody, namesService } from './principals-of';
import { speaksOf, type Statement } from './statements-of';

/** Services of AWS speak TLS. */
const UNENCRYPTED = { Bool: { 'aws:SecureTransport': 'false' } };

const isUnencrypted = (condition: TemplateValue): boolean =>
  isDeepStrictEqual(condition, UNENCRYPTED) || isDeepStrictEqual(condition, { Bool: { 'aws:SecureTransport': false } });

/** What a policy denies the service, whatever else it allows. */
export const denialsOf = (statements: readonly Statement[], service: string, action: string): readonly Check[] =>
  statements
    .filter((each) => each.statement['Effect'] === 'Deny' && speaksOf(each, action))
    .flatMap((each): readonly Check[] => {
      const { holder, path, statement } = each;
      const { Principal: principal, Condition: condition } = statement;
      const hits = isEverybody(principal) || namesService(principal, service);
      if (isUnencrypted(condition) || (!hits && statement['NotPrincipal'] === undefined)) return [];
      return hits && condition === undefined
        ? [fails(`${nameOf(holder)} denies ${action} to ${service}`, evidenceOf(holder, path))]
        : [cannotTell(`${nameOf(holder)} may deny ${action} to ${service}`, evidenceOf(holder, path))];
    });
