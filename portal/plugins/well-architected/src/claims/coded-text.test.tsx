import { render } from '@testing-library/react';
import { CodedText } from './coded-text';

describe('a sentence with code', () => {
  it('given words between backticks, when it is shown, then they are code and the rest is not', () => {
    const { container } = render(<CodedText text="Set `encryption` on the bucket." />);

    expect(container.innerHTML).toBe('Set <code>encryption</code> on the bucket.');
  });
});
