import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { MarkdownText } from './markdown-text';

describe('a text that nobody trusts', () => {
  const show = async (text: string) => {
    await renderInTestApp(
      <div data-testid="text">
        <MarkdownText text={text} file="docs/runbooks/staging/a.md" />
      </div>,
    );
    return screen.getByTestId('text');
  };

  it.each([
    ['<script>globalThis.hit = true</script>'],
    ['<img src="x" onerror="globalThis.hit = true">'],
    ['text <svg onload="globalThis.hit = true"></svg> text'],
    ['<iframe srcdoc="<script>parent.hit = true</script>"></iframe>'],
    ['<a href="javascript:globalThis.hit = true">x</a>'],
    ['<style>* { display: none }</style>'],
    ['![x](https://evil.example/pixel.png "t")'],
    ['![x](javascript:globalThis.hit=true)'],
    ['[x](javascript:globalThis.hit=true)'],
    ['[x](data:text/html;base64,PHNjcmlwdD4=)'],
    ['[x][y]\n\n[y]: javascript:globalThis.hit=true'],
    ['<javascript:globalThis.hit=true>'],
    ['# <img src=x onerror=alert(1)>'],
    ['| a |\n| --- |\n| <img src=x onerror=alert(1)> [x](vbscript:y) |'],
  ])('given %j, when it is shown, then there is no element and no link of it', async (text) => {
    const shown = await show(text);

    expect(shown.querySelector('script, img, svg, iframe, style, object, embed, a[href]')).toBeNull();
    expect(shown.innerHTML).not.toMatch(/\son\w+=/);
    expect('hit' in globalThis).toBe(false);
  });

  it('given headings that are alike, when they are shown, then their anchors are those of GitHub and differ', async () => {
    await show('## See `what` changed\n\n## Same\n\n## Same\n');

    expect(screen.getAllByRole('heading').map(({ id }) => id)).toEqual([
      'document-see-what-changed',
      'document-same',
      'document-same-1',
    ]);
  });

  it('given a huge table, when it is shown, then it scrolls by itself and is reached by keyboard', async () => {
    const row = `| ${'x | '.repeat(100)}\n`;
    await show(`${row}| ${'--- | '.repeat(100)}\n${row.repeat(50)}`);

    expect(screen.getByRole('region', { name: 'Table' })).toHaveAttribute('tabindex', '0');
    expect(screen.getAllByRole('row')).toHaveLength(51);
  });
});
