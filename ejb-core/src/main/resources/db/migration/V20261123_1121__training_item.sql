-- What must be shown: a content item is met by a completed course or by attending a session of an offering.
create table training_item (
  id bigint not null auto_increment,
  programme_id bigint not null,
  ordinal int not null,
  code varchar(60) not null,
  name varchar(300) collate utf8mb4_uca1400_vietnamese_as_ci not null,
  primary key (id),
  constraint uq_training_item_code unique key (programme_id, code),
  constraint fk_training_item_programme foreign key (programme_id) references training_programme (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
