-- Whom an announcement to chosen people is for: they are named, not asked for by place or course.
create table announcement_person (
  announcement_id bigint not null,
  person_id bigint not null,
  primary key (announcement_id, person_id),
  key ix_announcement_person_person (person_id),
  constraint fk_announcement_person_announcement foreign key (announcement_id) references announcement (id),
  constraint fk_announcement_person_person foreign key (person_id) references person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
