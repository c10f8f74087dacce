alter table attendance
  add column reason varchar(300) null comment 'why it says so, in words' after way;
