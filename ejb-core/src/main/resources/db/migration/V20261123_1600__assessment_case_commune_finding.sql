-- The commune's finding before a decision is signed, and its words to the person.
alter table assessment_case
  add column commune_at datetime(6) null after grassroots_at,
  add column note varchar(1000) null after decided_at;
