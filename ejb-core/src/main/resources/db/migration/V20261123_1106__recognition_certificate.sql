create table certificate (
  id bigint not null auto_increment,
  public_id uuid not null,
  code varchar(30) not null comment 'what /xac-minh/{code} takes; not guessable',
  serial varchar(40) not null,
  recognition_id bigint null,
  training_completion_id bigint null,
  issued_at datetime(6) not null,
  primary key (id),
  constraint uq_certificate_public unique key (public_id),
  constraint uq_certificate_code unique key (code),
  constraint uq_certificate_serial unique key (serial),
  key ix_certificate_recognition (recognition_id),
  constraint fk_certificate_recognition foreign key (recognition_id) references recognition (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
