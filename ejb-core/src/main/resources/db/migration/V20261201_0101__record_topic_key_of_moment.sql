-- The key of a record says when it was stored: microseconds since 1970, and ten bits to tell apart what came at once.
update record_topic t join activity_record r on r.id = t.record_id
  set t.record_id = timestampdiff(microsecond, '1970-01-01', r.stored_at) * 1024 + r.id % 1024;
