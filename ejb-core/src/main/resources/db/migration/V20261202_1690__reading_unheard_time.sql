create table unheard_time (
  id bigint not null auto_increment,
  person_id bigint not null,
  seconds int not null comment 'of the clock of the person, given to nothing yet',
  primary key (id),
  constraint uq_unheard_time_person unique key (person_id),
  constraint fk_unheard_time_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
