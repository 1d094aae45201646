import { readCsv, writeCsv } from './csv';

describe('rows as CSV', () => {
  it('quotes what would end a cell, and nothing else', () => {
    expect(writeCsv([['a', 'b,c', 'say "x"', 'two\nlines', '', ' d ']])).toBe(
      'a,"b,c","say ""x""","two\nlines",, d \n',
    );
  });

  it('are read as they were', async () => {
    const rows = [
      ['Date', '=1+1', "it's"],
      ['"', ',', '\r\n'],
    ];
    expect(await readCsv(writeCsv(rows), 'rows.csv')).toEqual(rows);
  });
});
