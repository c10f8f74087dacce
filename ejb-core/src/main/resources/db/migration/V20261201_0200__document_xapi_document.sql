-- Documents of programs (xAPI State and profiles). What programs call things by is as long as they like: found by hash.
create table xapi_document (
  id bigint not null auto_increment,
  document_hash binary(32) not null comment 'kind, activity, agent, registration, id',
  place_hash binary(32) not null comment 'kind, activity, agent',
  kind varchar(20) not null,
  registration uuid null,
  document_id text not null,
  content longblob not null,
  content_type varchar(255) not null,
  etag char(40) not null comment 'SHA-1 of the content',
  account_id bigint null comment 'the program that wrote it last',
  updated_at datetime(6) not null,
  primary key (id),
  constraint uq_xapi_document unique key (document_hash),
  key ix_xapi_document_place (place_hash, updated_at),
  constraint fk_xapi_document_account foreign key (account_id) references account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
