-- The secret address of a person's own calendar, as long as there is one. The secret itself is signed from its id.
create table calendar_feed (
  id bigint not null auto_increment,
  person_id bigint not null,
  address_id uuid not null comment 'another one makes the old address worthless',
  made_at datetime(6) not null,
  primary key (id),
  constraint uq_calendar_feed_person unique key (person_id),
  constraint uq_calendar_feed_address unique key (address_id),
  constraint fk_calendar_feed_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
