-- What a person is to be told: once for each event. Words are made when it is read.
create table person_notice (
  id bigint not null auto_increment,
  public_id uuid not null default uuid(),
  person_id bigint not null,
  event_key varchar(120) not null comment 'what happened; the same is told once',
  kind varchar(30) not null,
  subject_id uuid null comment 'public id of what the page shows',
  about varchar(300) null comment 'title or name the sentence speaks of',
  moment datetime(6) null comment 'the time the sentence speaks of',
  place varchar(500) null,
  told_at datetime(6) not null,
  read_at datetime(6) null,
  primary key (id),
  constraint uq_person_notice_public unique key (public_id),
  constraint uq_person_notice_event unique key (person_id, event_key),
  key ix_person_notice_unread (person_id, read_at),
  key ix_person_notice_told (person_id, told_at),
  constraint fk_person_notice_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
