/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('inventories', (table) => {
    table.bigIncrements('id');
    table.string('environment', 255).notNullable();
    table.string('commit', 64).notNullable();
    table.timestamp('generated_at', { useTz: true, precision: 3 }).notNullable();
    table.timestamp('received_at', { useTz: true, precision: 3 }).notNullable();
    // The sum of the estimate as JSON, so that the matrix does not read megabytes.
    table.text('estimate').notNullable();
    // Text and not jsonb: see the reports.
    table.text('content').notNullable();
    // What a commit is made of does not change; pushed again, the newer one stays.
    table.unique(['environment', 'commit']);
    table.index(['environment', 'generated_at', 'id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('inventories');
};
