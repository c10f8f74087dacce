-- The text agreed to is kept word for word: a later wording does not change what was agreed.
create table consent (
  id bigint not null auto_increment,
  person_id bigint not null,
  purpose varchar(40) not null,
  wording text not null,
  language varchar(5) not null,
  given_at datetime(6) not null,
  given_by_account_id bigint null,
  withdrawn_at datetime(6) null,
  primary key (id),
  key ix_consent_person (person_id, purpose),
  constraint fk_consent_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
