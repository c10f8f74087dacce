-- Rows that went in and were not taken back yet, found from the last one on without passing those that were.
alter table import_row
  add column to_undo tinyint generated always as (if(outcome in ('NEW', 'CHANGED') and undo_state is null, 1, null)) virtual,
  add key ix_import_row_to_undo (job_id, run, to_undo);
