// Until when one instance of the backend has a part of an account to itself, so that no two pay for the same reading, and when
// it was last tried. Both by the clock of the database: those of the instances may differ.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('live_readings', (table) => {
    table.timestamp('claimed_until', { useTz: true });
    table.timestamp('tried_at', { useTz: true });
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('live_readings', (table) => {
    table.dropColumn('claimed_until');
    table.dropColumn('tried_at');
  });
};
