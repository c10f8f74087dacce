-- Where a person wants letters, how often, and since when the person agrees to them.
create table mail_preference (
  id bigint not null auto_increment,
  version bigint not null default 0,
  person_id bigint not null,
  address varchar(254) not null,
  rhythm varchar(20) not null comment 'AT_ONCE, DAILY or NEVER',
  language varchar(5) not null,
  consented_at datetime(6) not null,
  confirmed_at datetime(6) null comment 'when the link in the first letter was opened',
  changed_at datetime(6) not null,
  primary key (id),
  constraint uq_mail_preference_person unique key (person_id),
  constraint fk_mail_preference_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
