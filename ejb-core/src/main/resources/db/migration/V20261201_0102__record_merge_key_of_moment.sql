-- Merges of entries that may still be taken back remember records by their key.
update person_merge_row m join activity_record r on m.table_name = 'activity_record' and m.row_key = r.id
  set m.row_key = timestampdiff(microsecond, '1970-01-01', r.stored_at) * 1024 + r.id % 1024;
