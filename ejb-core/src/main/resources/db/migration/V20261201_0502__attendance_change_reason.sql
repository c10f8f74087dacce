alter table attendance_change
  add column reason varchar(300) null comment 'why it was changed, in words' after way;
