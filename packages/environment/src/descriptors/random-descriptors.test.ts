import fc from 'fast-check';
import { stringify } from 'yaml';
import { DescriptorError } from '../faults/descriptor-error';
import { DESCRIPTOR } from '../testing/descriptor-text';
import { inRepository } from '../testing/repository';
import { readEnvironments } from './read-environments';

const LINES = DESCRIPTOR.split('\n');

/** Reads one file and says how that ended; anything but environments or a refusal fails the test. */
const outcomeOf = (content: string | Uint8Array): 'read' | 'refused' =>
  inRepository({ 'environments/staging.yaml': content }, (root) => {
    try {
      readEnvironments(root);
      return 'read';
    } catch (error) {
      if (!(error instanceof DescriptorError)) throw error;
      expect(error.faults.length).toBeGreaterThan(0);
      const count = content.toString().split('\n').length;
      for (const { line, problem, fix } of error.faults) {
        expect(line).toBeLessThanOrEqual(count);
        expect([problem, fix]).not.toContain('');
      }
      return 'refused';
    }
  });

describe('random descriptors', () => {
  it('are refused with faults, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => outcomeOf(text) === 'refused'));
  });

  it('are refused with faults, whatever the data', () => {
    fc.assert(fc.property(fc.object({ withNullPrototype: false }), (data) => outcomeOf(stringify(data)) === 'refused'));
  });

  it('are read or refused when a sound one is damaged in a line', () => {
    const damage = fc.tuple(fc.nat(LINES.length - 1), fc.string({ maxLength: 20 }));
    fc.assert(
      fc.property(damage, ([line, text]) => ['read', 'refused'].includes(outcomeOf(LINES.with(line, text).join('\n')))),
    );
  });

  it('are read when only the order of their sections differs', () => {
    const sections = DESCRIPTOR.trimEnd().split(/\n(?! )/);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sections, { minLength: sections.length }),
        (order) => outcomeOf(order.join('\n')) === 'read',
      ),
    );
  });
});
