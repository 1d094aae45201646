/** Words of people: as many bytes as the API takes. */
const LARGEST_NOTE = 4096;

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('drills', (table) => {
    table.uuid('id').primary();
    table.string('environment', 255).notNullable();
    table.string('runbook', 255).notNullable();
    table.string('title', 255).notNullable();
    table.integer('version').notNullable().defaultTo(1);
    // Three digits of a second, as JavaScript has: what a page hands back as a cursor is then what is stored.
    table.timestamp('started_at', { useTz: true, precision: 3 }).notNullable();
    table.string('started_by', 255).notNullable();
    table.timestamp('finished_at', { useTz: true, precision: 3 });
    table.string('finished_by', 255);
    table.string('result', 20);
    table.text('summary');
    table.timestamp('verified_at', { useTz: true, precision: 3 });
    table.timestamp('recovery_point_at', { useTz: true, precision: 3 });
    table.integer('rpo_minutes');
    table.index(['environment', 'started_at', 'id']);
    table.index(['environment', 'runbook', 'started_at', 'id']);
    table.check('version >= 1', [], 'drills_version');
    table.check("result in ('passed', 'failed', 'abandoned')", [], 'drills_result');
    table.check('num_nulls(finished_at, finished_by, result, summary) in (0, 4)', [], 'drills_finished_as_a_whole');
    table.check('finished_at >= started_at', [], 'drills_end_after_start');
    table.check('verified_at between started_at and finished_at', [], 'drills_verified_between');
    table.check("(verified_at is not null) = coalesce(result = 'passed', false)", [], 'drills_passed_is_verified');
    table.check('recovery_point_at <= started_at', [], 'drills_recovery_point_before');
    table.check('rpo_minutes >= 0', [], 'drills_rpo');
    table.check('finished_at is not null or rpo_minutes is null', [], 'drills_rpo_when_finished');
    table.check(`octet_length(summary) <= ${LARGEST_NOTE}`, [], 'drills_summary');
  });
  await knex.schema.createTable('drill_steps', (table) => {
    table.uuid('drill_id').notNullable().references('drills.id').onDelete('CASCADE');
    table.integer('position').notNullable();
    table.string('section', 255).notNullable();
    table.text('text').notNullable();
    table.integer('version').notNullable().defaultTo(1);
    table.timestamp('done_at', { useTz: true, precision: 3 });
    table.string('done_by', 255);
    table.text('note').notNullable().defaultTo('');
    table.timestamp('changed_at', { useTz: true, precision: 3 });
    table.string('changed_by', 255);
    table.primary(['drill_id', 'position']);
    table.check('position >= 1', [], 'drill_steps_position');
    table.check('version >= 1', [], 'drill_steps_version');
    table.check('num_nulls(done_at, done_by) in (0, 2)', [], 'drill_steps_done_by_somebody');
    table.check('num_nulls(changed_at, changed_by) in (0, 2)', [], 'drill_steps_changed_by_somebody');
    table.check(`octet_length(note) <= ${LARGEST_NOTE}`, [], 'drill_steps_note');
  });
  // A finished drill is evidence. Not even a fault of the plugin may change it afterwards.
  await knex.raw(`
    create function refuse_changes_of_finished_drills() returns trigger language plpgsql as $$
    begin
      if old.finished_at is not null then
        raise exception 'drill % is finished and cannot be changed', old.id;
      end if;
      return coalesce(new, old);
    end $$`);
  await knex.raw(`
    create function refuse_steps_of_finished_drills() returns trigger language plpgsql as $$
    begin
      if exists (select from drills where id = coalesce(new.drill_id, old.drill_id) and finished_at is not null) then
        raise exception 'drill % is finished and cannot be changed', coalesce(new.drill_id, old.drill_id);
      end if;
      return coalesce(new, old);
    end $$`);
  await knex.raw(`
    create trigger drills_are_immutable before update or delete on drills
    for each row execute function refuse_changes_of_finished_drills()`);
  await knex.raw(`
    create trigger drill_steps_are_immutable before insert or update or delete on drill_steps
    for each row execute function refuse_steps_of_finished_drills()`);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('drill_steps');
  await knex.schema.dropTable('drills');
  await knex.raw('drop function refuse_steps_of_finished_drills()');
  await knex.raw('drop function refuse_changes_of_finished_drills()');
};
