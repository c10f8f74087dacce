-- Rules are data. The document is what contract section 5 describes; once published it never changes.
create table criteria_set (
  id bigint not null auto_increment,
  public_id uuid not null,
  version bigint not null default 0,
  code varchar(60) not null,
  number int not null,
  title varchar(30) not null,
  subject varchar(20) not null,
  name_vi varchar(300) collate utf8mb4_uca1400_vietnamese_as_ci not null,
  name_en varchar(300) null,
  status varchar(20) not null,
  effective_from date not null,
  effective_to date null,
  document json not null,
  document_hash binary(32) not null,
  suspended_error varchar(1000) null,
  created_at datetime(6) not null,
  published_at datetime(6) null,
  primary key (id),
  constraint uq_criteria_set_public unique key (public_id),
  constraint uq_criteria_set_number unique key (code, number),
  key ix_criteria_set_title (title, status, effective_from)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
