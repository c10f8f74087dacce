-- What a record must be trusted for to count here: data of the programme, not a rule of the program.
alter table training_programme
  add column least_trust varchar(20) not null default 'CONFIRMED' after rule_number;
