-- Durable "do this later". One row a (kind, subject); adding again while it waits or runs raises generation.
create table work_item (
  id bigint not null auto_increment,
  kind varchar(40) not null,
  subject varchar(100) not null,
  generation bigint not null default 1,
  status varchar(20) not null,
  attempts int not null default 0,
  due_at datetime(6) not null,
  lease_until datetime(6) null,
  lease_owner varchar(60) null,
  last_error varchar(2000) null,
  created_at datetime(6) not null,
  primary key (id),
  constraint uq_work_item_subject unique key (kind, subject),
  key ix_work_item_due (status, due_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
