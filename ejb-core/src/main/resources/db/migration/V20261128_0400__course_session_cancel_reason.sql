alter table session
  add column cancel_reason varchar(300) null comment 'why it was called off, in words for those who wanted to come' after organiser_note;
