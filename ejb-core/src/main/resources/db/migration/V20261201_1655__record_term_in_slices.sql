alter table record_term
  add column slice int not null comment 'number of the slice its record lies in' first
  , drop primary key
  , add primary key (slice, term, record_id);
