-- Which column of a file somebody last took for which, by the text of its header.
create table import_mapping (
  account_id bigint not null,
  kind varchar(30) not null,
  mapping longtext not null comment 'column of the kind -> text of the header, JSON',
  primary key (account_id, kind),
  constraint fk_import_mapping_account foreign key (account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
