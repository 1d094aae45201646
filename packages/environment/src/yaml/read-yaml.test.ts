import { z } from 'zod';
import { inRepository } from '../testing/repository';
import { readYaml } from './read-yaml';

const schema = z.strictObject({ text: z.string(), steps: z.array(z.strictObject({ day: z.iso.date() })) });
const read = (text: string) => inRepository({ 'notes/a.yaml': text }, (root) => readYaml('notes/a.yaml', root, schema));

describe('reading one YAML file against a schema', () => {
  it('gives the value and the way back to its lines', () => {
    const reading = read('text: hello\nsteps:\n  - day: 2027-01-01\n  - day: 2027-01-02\n');
    if (reading.kind !== 'value') throw new Error('refused');
    expect(reading.value).toEqual({ text: 'hello', steps: [{ day: '2027-01-01' }, { day: '2027-01-02' }] });
    expect(reading.document.lineOf(['steps', 1, 'day'])).toBe(4);
    expect(reading.document.lineOf(['steps', 7])).toBe(2);
  });

  it('points at the item of a list', () => {
    const reading = read('text: 007\nsteps:\n  - day: 2027-01-01\n  - day: soon\n');
    expect(reading).toMatchObject({
      kind: 'faulty',
      faults: [
        { line: 1, problem: '"text" is a number, not text', fix: "quote it: '007'" },
        { line: 4, problem: '"steps.1.day" is "soon", which does not fit' },
      ],
    });
  });

  it('says that a file is not there', () => {
    const reading = inRepository({}, (root) => readYaml('notes/a.yaml', root, schema));
    expect(reading).toMatchObject({
      kind: 'faulty',
      faults: [{ line: 0, problem: 'the file cannot be read (ENOENT)' }],
    });
  });
});
