import fc from 'fast-check';
import { cleanNote } from './clean-note';
import { loadInputs } from './load-inputs';

describe('a note', () => {
  it('keeps what people see, in its lines', () => {
    expect(cleanNote('In the rain\n\tand\u0000 back\u001B[1m 🏃')).toBe('In the rain\n\tand back[1m 🏃');
  });

  it('is one that the server takes, whatever was pasted', async () => {
    const { noteSchema } = await loadInputs();
    fc.assert(
      fc.property(fc.string({ maxLength: 500, unit: 'binary' }), (text) => {
        expect(noteSchema.safeParse(cleanNote(text)).success).toBe(true);
      }),
    );
  });
});
