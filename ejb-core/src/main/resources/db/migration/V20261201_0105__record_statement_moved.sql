-- The statements said so far move to their own table.
insert into record_statement (record_id, body)
  select id, statement from activity_record order by id;
