-- One way to meet an item; any of them will do.
create table training_item_way (
  id bigint not null auto_increment,
  item_id bigint not null,
  kind varchar(20) not null comment 'COURSE or SESSION or CREDENTIAL',
  course_id bigint null,
  session_id bigint null,
  primary key (id),
  key ix_training_item_way_item (item_id),
  key ix_training_item_way_course (course_id),
  key ix_training_item_way_session (session_id),
  constraint fk_training_item_way_item foreign key (item_id) references training_item (id),
  constraint fk_training_item_way_course foreign key (course_id) references course (id),
  constraint fk_training_item_way_session foreign key (session_id) references session (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
