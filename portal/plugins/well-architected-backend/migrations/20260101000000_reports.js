/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('reports', (table) => {
    table.bigIncrements('id');
    table.string('environment', 255).notNullable();
    table.string('commit', 64).notNullable();
    table.timestamp('generated_at', { useTz: true, precision: 3 }).notNullable();
    table.timestamp('received_at', { useTz: true, precision: 3 }).notNullable();
    // Text and not jsonb: what CI pushed is kept byte for byte, and jsonb refuses the character U+0000.
    table.text('content').notNullable();
    table.unique(['environment', 'generated_at', 'commit']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('reports');
};
