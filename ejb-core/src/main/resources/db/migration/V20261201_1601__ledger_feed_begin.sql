-- What is there has been told of.
insert into ledger_feed (id, record_id) select 1, coalesce(max(id), 0) from activity_record;
