create table topic (
  code varchar(60) not null,
  name_vi varchar(150) collate utf8mb4_uca1400_vietnamese_as_ci not null,
  name_en varchar(150) not null,
  field tinyint not null,
  primary key (code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
