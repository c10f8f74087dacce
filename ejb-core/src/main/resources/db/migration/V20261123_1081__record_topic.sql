create table record_topic (
  record_id bigint not null,
  topic_code varchar(60) not null,
  primary key (record_id, topic_code),
  constraint fk_record_topic_record foreign key (record_id) references activity_record (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
