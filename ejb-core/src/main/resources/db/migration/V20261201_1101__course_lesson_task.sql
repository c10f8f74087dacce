alter table lesson
  add column task text null comment 'what is to be done, for work that a person looks at' after link;
