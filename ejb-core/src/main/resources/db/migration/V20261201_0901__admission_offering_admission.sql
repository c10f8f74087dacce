create table offering_admission (
  offering_id bigint not null,
  code varchar(20) null comment 'the words that open it, as the centre tells them',
  primary key (offering_id),
  constraint fk_offering_admission_offering foreign key (offering_id) references offering (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
