create table material_topic (
  material_id bigint not null,
  topic_code varchar(60) not null,
  primary key (material_id, topic_code),
  key ix_material_topic_code (topic_code),
  constraint fk_material_topic_material foreign key (material_id) references material (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
