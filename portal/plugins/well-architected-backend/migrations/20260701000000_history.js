// Summary, counts and verdicts of each report beside its text, so that the matrix, lists and steps do not read megabytes.
// They are text for the reason that the report is: jsonb refuses the character U+0000, which a claim's id may have.

/** @param {{ claims: { id: string, pillar: string, verdict: string }[], summary: object[], faults: string[] }} report */
function digestOf({ claims, summary, faults }) {
  /** @type {Record<string, Record<string, number>>} */
  const counts = {};
  for (const { pillar, verdict } of claims) {
    const own = (counts[pillar] ??= {});
    own[verdict] = (own[verdict] ?? 0) + 1;
  }
  return {
    summary: JSON.stringify({ pillars: summary, faults }),
    counts: JSON.stringify(counts),
    outcomes: JSON.stringify(claims.map(({ id, verdict }) => [id, verdict])),
  };
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('reports', (table) => {
    table.text('summary');
    table.text('counts');
    table.text('outcomes');
    table.index(['environment', 'generated_at', 'id']);
  });
  // One at a time: a report may have 20 MB.
  for (const { id } of await knex('reports').select('id').orderBy('id')) {
    const { content } = await knex('reports').where({ id }).first('content');
    await knex('reports')
      .where({ id })
      .update(digestOf(JSON.parse(content)));
  }
  await knex.schema.alterTable('reports', (table) => {
    table.dropNullable('summary');
    table.dropNullable('counts');
    table.dropNullable('outcomes');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('reports', (table) => {
    table.dropIndex(['environment', 'generated_at', 'id']);
    table.dropColumns('summary', 'counts', 'outcomes');
  });
};
