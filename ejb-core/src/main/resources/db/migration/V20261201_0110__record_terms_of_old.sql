-- Statements said before there were terms get theirs in the background.
insert into work_item (kind, subject, status, due_at, created_at)
  select 'index-records', '0', 'WAITING', now(6), now(6) from activity_record limit 1;
