-- Searches by time are ranges of keys; a page of a search is a key to go on from.
update activity_record
  set id = timestampdiff(microsecond, '1970-01-01', stored_at) * 1024 + id % 1024
  order by id desc;
