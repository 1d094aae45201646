// What was read of each environment's account: the newest value of each part, and the failure since, if there was one.
// Values are text for the reason that reports are: jsonb refuses the character U+0000, which a name may have.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('live_readings', (table) => {
    table.text('environment').notNullable();
    table.text('part').notNullable();
    table.text('value');
    table.text('summary');
    table.text('reasons');
    table.timestamp('read_at', { useTz: true });
    table.text('failure');
    table.timestamp('failed_at', { useTz: true });
    table.primary(['environment', 'part']);
  });
  await knex.schema.createTable('live_alarms', (table) => {
    table.text('environment').notNullable();
    table.text('region').notNullable();
    table.text('alarm').notNullable();
    table.text('value').notNullable();
    table.text('reasons').notNullable();
    table.timestamp('read_at', { useTz: true }).notNullable();
    table.primary(['environment', 'region', 'alarm']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('live_alarms');
  await knex.schema.dropTable('live_readings');
};
