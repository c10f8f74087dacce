-- Who finds something written in a course out of place, and whether a keeper has looked at it.
create table course_post_report (
  id bigint not null auto_increment,
  post_id bigint not null,
  account_id bigint not null,
  reason varchar(300) not null,
  reported_at datetime(6) not null,
  settled_at datetime(6) null,
  primary key (id),
  constraint uq_course_post_report unique key (post_id, account_id),
  constraint fk_course_post_report_post foreign key (post_id) references course_post (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
